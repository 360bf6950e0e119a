/** Good and warn limits: reading `<= 20`, grading a number, and saying a limit in words. */
import { THRESHOLD } from './schema.js';

export type Grade = 'good' | 'warn' | 'bad';
export type Threshold = string | number;

export interface Limits {
  good: Threshold;
  warn?: Threshold | undefined;
}

type Operator = '<=' | '>=' | '<' | '>' | '=';

/** Which side of a bare number is good cannot be told, so `3` means exactly 3. */
export function parseThreshold(threshold: Threshold): { operator: Operator; limit: number } | null {
  const match = THRESHOLD.exec(String(threshold).trim());
  if (!match?.[2]) return null;
  return { operator: (match[1] ?? '=') as Operator, limit: Number(match[2]) };
}

const HOLDS: Record<Operator, (value: number, limit: number) => boolean> = {
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '=': (value, limit) => value === limit,
};

export function meets(value: number, threshold: Threshold): boolean {
  const parsed = parseThreshold(threshold);
  return parsed !== null && HOLDS[parsed.operator](value, parsed.limit);
}

export function grade(value: number, { good, warn }: Limits): Grade {
  if (meets(value, good)) return 'good';
  return warn !== undefined && meets(value, warn) ? 'warn' : 'bad';
}

const WORDS: Record<Operator, string> = {
  '<=': 'at most ',
  '>=': 'at least ',
  '<': 'under ',
  '>': 'over ',
  '=': '',
};

/** `<= 20` → "at most 20"; `say` gives the limit as its answers are said. */
export function inWords(threshold: Threshold, say: (limit: number) => string = String): string {
  const parsed = parseThreshold(threshold);
  return parsed ? `${WORDS[parsed.operator]}${say(parsed.limit)}` : String(threshold);
}
