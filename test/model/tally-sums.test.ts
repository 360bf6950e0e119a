/** What is added up for a check over many audits, and what comes first. */
import { describe, expect, it } from 'vitest';
import { type CheckTally, type OutcomeCount, tallied } from '../../src/model/tally.js';

describe('what failed over many audits', () => {
  const count = (
    verdict: OutcomeCount['verdict'],
    audits: number,
    said: Partial<OutcomeCount> = {},
  ): OutcomeCount => ({
    channel: 'call',
    check: 'call/heard',
    outcome: verdict,
    verdict,
    critical: false,
    weight: 3,
    message: verdict,
    audits,
    latest: '2026-01-01T09:00:00Z',
    ...said,
  });
  const one = (...counts: OutcomeCount[]): CheckTally => tallied(counts)[0]!;

  it('adds up what passed, failed and could not be told', () => {
    expect(
      one(
        count('pass', 2),
        count('pass', 3, { outcome: 'other' }),
        count('fail', 4, { outcome: 'late', message: 'Late', latest: '2026-01-05T09:00:00Z' }),
        count('fail', 5, { outcome: 'never', message: 'Never', latest: '2026-01-03T09:00:00Z' }),
        count('cant-tell', 6),
        count('cant-tell', 1, { outcome: 'busy' }),
        count('not-applicable', 9),
      ),
    ).toEqual({
      channel: 'call',
      check: 'call/heard',
      critical: false,
      weight: 3,
      passed: 5,
      failed: 9,
      unknown: 7,
      // Of the outcome that failed most often, whichever came last.
      message: 'Never',
      outcome: 'never',
      latestFailure: '2026-01-05T09:00:00Z',
    });
  });

  it('speaks, of two that failed as often, with the words of the first', () => {
    const two = [
      count('fail', 2, { message: 'First' }),
      count('fail', 2, { message: 'Second', outcome: 'b' }),
    ];
    expect(one(...two).message).toBe('First');
    expect(one(count('fail', 1, { message: 'One' })).message).toBe('One');
  });

  it('is critical if one of its findings was, and weighs what the heaviest did', () => {
    const critical = { critical: true, weight: 5 };
    expect(one(count('fail', 1, critical), count('pass', 1))).toMatchObject({ critical: true, weight: 5 });
    expect(one(count('pass', 1), count('fail', 1, critical))).toMatchObject({ critical: true, weight: 5 });
    expect(one(count('pass', 1), count('fail', 1))).toMatchObject({ critical: false, weight: 3 });
  });

  it('is told by channel', () => {
    expect(tallied([count('fail', 1), count('fail', 1, { channel: 'reception' })])).toHaveLength(2);
  });

  it('comes by weight times the share that fails at least; never before what is critical, nor after what never failed', () => {
    const check = (id: string, said: Partial<OutcomeCount>, failed: number, passed: number) => [
      count('fail', failed, { check: id, ...said }),
      count('pass', passed, { check: id, ...said }),
    ];
    const order = (...counts: OutcomeCount[][]) => tallied(counts.flat()).map(({ check: id }) => id);
    const critical = { critical: true, weight: 1 };
    expect(
      order(
        [count('pass', 9, { check: 'never', critical: true, weight: 5 })],
        check('seldom', { weight: 5 }, 1, 99),
        check('half', { weight: 2 }, 10, 10),
        check('always', { weight: 1 }, 20, 0),
        check('critical', critical, 1, 99),
        check('often critical', critical, 9, 0),
      ),
    ).toEqual(['often critical', 'critical', 'always', 'half', 'seldom', 'never']);
    // Ten for being critical: more than any weight can give.
    expect(order(check('heavy', { weight: 5 }, 5000, 0), check('critical', critical, 1, 5000))).toEqual([
      'critical',
      'heavy',
    ]);
  });
});
