/** What hurts most over many audits comes first, and one look alone does not outweigh many. */
import { expect, test } from 'vitest';
import { type OutcomeCount, tallied } from '../../src/model/tally.js';

const count = (check: string, verdict: OutcomeCount['verdict'], audits: number, more = {}): OutcomeCount => ({
  channel: 'call',
  check,
  outcome: verdict,
  verdict,
  critical: false,
  weight: 3,
  message: check,
  audits,
  latest: '2026-01-01T09:00:00Z',
  ...more,
});
const order = (...counts: OutcomeCount[]): string[] => tallied(counts).map(({ check }) => check);

test('critical failures come first, however rare', () => {
  const rare = { critical: true, weight: 1 };
  expect(
    order(count('often', 'fail', 40), count('rare', 'fail', 1, rare), count('rare', 'pass', 39, rare)),
  ).toEqual(['rare', 'often']);
});

test('what failed in twenty looks of forty comes before what failed in the only one', () => {
  expect(order(count('once', 'fail', 1), count('often', 'fail', 20), count('often', 'pass', 20))).toEqual([
    'often',
    'once',
  ]);
});

test('of what was seen equally often, the weightier comes first', () => {
  expect(order(count('light', 'fail', 1, { weight: 1 }), count('heavy', 'fail', 1))).toEqual([
    'heavy',
    'light',
  ]);
});

test('what could not be told counts neither as failed nor as passed', () => {
  expect(tallied([count('a', 'cant-tell', 3), count('a', 'fail', 1)])[0]).toMatchObject({
    failed: 1,
    passed: 0,
    unknown: 3,
  });
});
