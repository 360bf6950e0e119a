/** A phone call in the notation of `call/notation.ts`; conditions know what can be read from it. */
import { parseTimeline } from '../call/notation.js';
import { READING_TYPES, readCall } from '../call/readings.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'phone-menu-path',
  documented: { answer: 'a call, marked key by key', good: '–' },
  keys: {},
  conditionType: READING_TYPES,
  inConditions: (value) => readCall(String(value)),
  prompt: () => ({ kind: 'line', stopwatch: { marks: 'call' } }),
  expected: () => '(such as 0:00 dial | 0:06 M5 | 0:21 press 2 | 0:43 Q | 6:12 H | 7:40 end)',
  read(_, { text }) {
    const parsed = parseTimeline(text);
    if ('error' in parsed) return { problem: `step ${parsed.error.step}: ${parsed.error.message}` };
    return { value: text };
  },
});
