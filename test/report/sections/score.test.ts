/** The score as a reader meets it: the number, its range, what it rests on, and what keeps it down. */
import { expect, test } from 'vitest';
import type { Score } from '../../../src/model/score.js';
import { score } from '../../../src/report/sections/score.js';
import { auditView, finding, linesOf, type SaidOfView } from './section-lines.js';

const scored = (value: number | null, low: number, high: number, coverage: number): Score => ({
  value,
  range: [low, high],
  coverage,
  rubric: 1,
});
const said = (audit: SaidOfView['audit']): string[] => linesOf(score(auditView({ audit: audit! })));

test.each<[score: Score, says: string]>([
  [scored(75, 75, 75, 1), '**75 out of 100**. 100 % of what matters could be judged.'],
  [
    scored(80, 70, 90, 0.8),
    '**80 out of 100**. What could not be told might move it to anywhere between 70 and 90. 80 % of what matters could be judged.',
  ],
  [
    scored(75, 75, 76, 0.996),
    '**75 out of 100**. What could not be told might move it to anywhere between 75 and 76. 100 % of what matters could be judged.',
  ],
  [
    scored(null, 30, 90, 0.4),
    '**No single score**: it lies somewhere between 30 and 90 out of 100. Only 40 % of what matters could be judged; below 60 % we give no number.',
  ],
])('%j', (one, says) => {
  expect(said({ score: one })).toEqual(['## Score', says]);
});

const CAP = 'A critical failure keeps the score below 50.';

test.each<[what: string, one: ReturnType<typeof finding>, capped: boolean]>([
  ['a failed critical check', finding('a', 'fail', { critical: true }), true],
  ['half a failure of a critical check', finding('a', 'fail', { critical: true, credit: 0.5 }), false],
  ['a failed check that is not critical', finding('a', 'fail'), false],
  ['a critical check that passed', finding('a', 'pass', { critical: true, credit: 0 }), false],
  ['a critical check that could not be told', finding('a', 'cant-tell', { critical: true }), false],
])('%s, among others that passed, caps it: %j', (_what, one, capped) => {
  const [, line] = said({ score: scored(49, 49, 49, 1), findings: [finding('b', 'pass'), one] });
  expect(line?.endsWith(CAP)).toBe(capped);
});

test.each([
  ['practice', { practice: true }, 'This was for practice, so it is kept but not scored.'],
  ['announced', { announced: true }, 'This was announced beforehand, so it is kept but not scored.'],
])('without one, because of %s, it says why', (_what, audit, says) => {
  expect(said({ ...audit, score: null })).toEqual(['## Score', says]);
});
