/** What an audit is drawn from where neither the job, its checklist nor the configuration says it. */
import type { Scenarios } from './draw.js';

/** Ways to behave (mystery-shopping practice: the same errand, plain, hinting at dissatisfaction, and firm). */
export const PERSONAS = [
  'plain: ask, and say thank you',
  'passive: unhappy, and only hinting at it',
  'awkward: firm, and not content with the first answer',
] as const;

/** The first list that holds something counts, part by part. */
export function scenariosFrom(...sources: readonly Partial<Scenarios>[]): Scenarios {
  const first = (part: keyof Scenarios) =>
    sources.map((source) => source[part]).find((list) => list?.length) ?? [];
  return { personas: first('personas'), errands: first('errands'), lines: first('lines') };
}
