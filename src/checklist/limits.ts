/** The limits `good` and `warn` of a question: read (`<= 20`), held against a number, and said in words. Pure. */
import { z } from 'zod';

/** What an answer is worth: all of the weight, half of it, nothing. */
export type Grade = 'good' | 'warn' | 'bad';

/** A limit as it is written: a comparison, or a number that has to be met exactly. */
export type Threshold = string | number;

/** A comparison with a number: `<= 20`, `>= 4.5`, `3`. */
export const THRESHOLD = /^(<=|>=|<|>|=)?\s*(\d+(?:\.\d+)?)$/;

const threshold = z
  .union([z.string().regex(THRESHOLD, 'must be a comparison such as "<= 20"'), z.number()])
  .describe('A comparison such as "<= 20"');

/** Keys of a question whose answer is a number. */
export const limitKeys = { good: threshold.optional(), warn: threshold.optional() };

type Operator = '<=' | '>=' | '<' | '>' | '=';

interface Limit {
  operator: Operator;
  number: number;
}

export interface Limits {
  good: Limit | undefined;
  warn: Limit | undefined;
}

/** The limits of a question; lists of options and the like are none. */
export const limitsIn = ({ good, warn }: { good?: unknown; warn?: unknown }): Limits => ({
  good: readLimit(good),
  warn: readLimit(warn),
});

/** A bare number leaves open which side of it is good, so `3` means exactly 3. */
function readLimit(threshold: unknown): Limit | undefined {
  if (typeof threshold !== 'string' && typeof threshold !== 'number') return undefined;
  const [, operator = '=', number] = THRESHOLD.exec(String(threshold).trim()) ?? [];
  return number === undefined ? undefined : { operator: operator as Operator, number: Number(number) };
}

const HOLDS: Record<Operator, (value: number, limit: number) => boolean> = {
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '=': (value, limit) => value === limit,
};

const keeps = (value: number, limit: Limit | undefined): boolean =>
  limit !== undefined && HOLDS[limit.operator](value, limit.number);

/** Whether a number keeps a limit as it is written, such as `<= 20`. */
export const keepsWritten = (value: number, threshold: Threshold): boolean =>
  keeps(value, readLimit(threshold));

export function gradeByLimits(value: number, { good, warn }: Limits): Grade {
  if (keeps(value, good)) return 'good';
  return keeps(value, warn) ? 'warn' : 'bad';
}

const WORDS: Record<Operator, string> = {
  '<=': 'at most ',
  '>=': 'at least ',
  '<': 'under ',
  '>': 'over ',
  '=': '',
};

/** "good: at most 20 seconds, fair: at most 30 seconds"; empty without `good`. `say` words one number. */
export function limitsInWords({ good, warn }: Limits, say: (number: number) => string = String): string {
  const words = ({ operator, number }: Limit) => `${WORDS[operator]}${say(number)}`;
  if (!good) return '';
  return `good: ${words(good)}${warn ? `, fair: ${words(warn)}` : ''}`;
}
