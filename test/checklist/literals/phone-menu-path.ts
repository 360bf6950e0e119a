/** Answers to a `phone-menu-path`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const CALL = '0:00 dial | 0:06 M5 | 0:21 press 2 | 0:43 Q | 6:12 H | 7:40 end';

export default {
  keys: {},
  expected: `(such as ${CALL})`,
  prompt: { kind: 'line', stopwatch: { marks: 'call' } },
  readings: [
    [CALL, { value: CALL }],
    [` ${CALL} `, { value: CALL }],
    ['unknown', { value: null }],
    ['0:10 dial | 0:05 H', { problem: 'step 2: 0:05 is earlier than the step before it' }],
    ['soon', { problem: 'step 1: "soon" is not a step such as 0:21 press 2, 0:06 M5, 0:43 Q or 6:12 H' }],
  ],
  words: [[CALL, CALL]],
  measured: [],
  findings: [],
  conditions: [
    ['a.wait_seconds == 351.0', CALL, true],
    ['a.menu_depth > 1.0', CALL, false],
    ['a.first_answer == "menu"', CALL, true],
    ['a.reached_person', CALL, true],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
