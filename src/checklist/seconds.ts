/** Spans of time in seconds: as a clock shows them, as people write and say them, and as answers. Pure. */
import type { AnswerValue } from '../model/answers.js';
import type { Unit } from '../model/measurement.js';
import { counted } from '../text/counting.js';
import {
  filled,
  type NumberSentences,
  numberSentence,
  numberSentenceKeys,
  numberSentenceMistakes,
} from './answer-sentences.js';
import { type Grade, limitKeys } from './limits.js';
import type { Reading, Written } from './question-type.js';

interface Spoken {
  says?: NumberSentences | undefined;
}

/** No contact lasts longer (our assumption), in seconds. */
const LONGEST = 86_400;

/** What `duration` and `stopwatch` have in common: their answers are seconds. */
export const answeredInSeconds = {
  conditionType: 'double',
  keys: { ...limitKeys, ...numberSentenceKeys },
  mistakes: ({ says }: Spoken) => numberSentenceMistakes(says),
  expected: () => '(seconds, or 1:20)',
  read: (_: unknown, { text }: Written): Reading => {
    const seconds = readSeconds(text);
    if (seconds === null) return { problem: 'must be a time such as 45, 1:20 or 2 min' };
    return seconds > LONGEST ? { problem: 'must be at most 24 hours' } : { value: seconds };
  },
  inWords: (_: unknown, value: AnswerValue) => secondsInWords(Number(value)),
  measure: (_: unknown, value: AnswerValue): { value: number; unit: Unit } => ({
    value: Number(value),
    unit: 'seconds',
  }),
  limitInWords: (_: unknown, limit: number) => secondsInWords(limit),
  sentence({ says }: Spoken, value: AnswerValue, graded: Grade): string | undefined {
    const number = Number(value);
    const template = numberSentence(says, number, graded);
    return template && filled(template, { number, words: secondsInWords(number) });
  },
} as const;

/** `m:ss`, or `h:mm:ss` from an hour on; parts of a second are left out. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** `20 seconds`, `3 minutes`, `4 minutes 35 seconds`, `1 hour 2 minutes`; seconds are left out from an hour on. */
export function secondsInWords(seconds: number): string {
  if (seconds < 60) return counted(seconds, 'second');
  const whole = Math.round(seconds);
  const parts: [number, string][] =
    whole < 3600
      ? [
          [Math.floor(whole / 60), 'minute'],
          [whole % 60, 'second'],
        ]
      : [
          [Math.floor(whole / 3600), 'hour'],
          [Math.floor((whole % 3600) / 60), 'minute'],
        ];
  return parts
    .filter(([n]) => n > 0)
    .map(([n, unit]) => counted(n, unit))
    .join(' ');
}

/** `45`, `45 s`, `1:20`, `1:02:03`, `2 min`, `1 min 20 s`, `1.5 min` → seconds; null for anything else. */
export function readSeconds(text: string): number | null {
  // h:mm:ss or m:ss, the seconds perhaps with tenths.
  const colons = /^(?:(\d+):)?(\d+):(\d{2}(?:\.\d+)?)$/.exec(text);
  if (colons) return Number(colons[1] ?? 0) * 3600 + Number(colons[2]) * 60 + Number(colons[3]);
  // Minutes with a unit, then seconds with or without one; either may be left out.
  const units =
    /^(?:(\d+(?:\.\d+)?)\s*m(?:in(?:utes?)?)?)?\s*(?:(\d+(?:\.\d+)?)\s*(?:s(?:ec(?:onds?)?)?)?)?$/i;
  const [, minutes, seconds] = units.exec(text) ?? [];
  if (minutes === undefined && seconds === undefined) return null;
  return Math.round((Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 10) / 10;
}
