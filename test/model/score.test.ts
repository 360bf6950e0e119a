/** What a score says, and what it refuses to say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { auditScore, CRITICAL_CAP, RUBRIC } from '../../src/model/score.js';

const finding = (check: string, credit: number | null, said: Partial<Finding> = {}): Finding => ({
  check,
  subject: 'here',
  outcome: 'some',
  verdict: credit === null ? 'cant-tell' : credit >= 1 ? 'pass' : 'fail',
  weight: 1,
  critical: false,
  credit,
  message: '',
  exhibits: [],
  context: {},
  ...said,
});

describe('a score', () => {
  it('is the weighted share of credit', () => {
    expect(auditScore([finding('a', 1, { weight: 3 }), finding('b', 0, { weight: 1 })])).toEqual({
      value: 75,
      range: [75, 75],
      coverage: 1,
      rubric: RUBRIC,
    });
  });

  it('spreads into a range where something could not be told', () => {
    const { value, range, coverage } = auditScore([finding('a', 1, { weight: 4 }), finding('b', null)]);
    expect({ value, range, coverage }).toEqual({ value: 100, range: [80, 100], coverage: 0.8 });
  });

  it('is no number when less than 60 % of the weight could be judged', () => {
    const { value, range } = auditScore([finding('a', 1), finding('b', null)]);
    expect({ value, range }).toEqual({ value: null, range: [50, 100] });
  });

  it('is capped by a failed critical check, and perhaps by one that could not be told', () => {
    const many = Array.from({ length: 9 }, (_, n) => finding(`good-${n}`, 1));
    expect(auditScore([...many, finding('bad', 0, { critical: true })]).value).toBe(CRITICAL_CAP);
    const unsure = auditScore([...many, finding('unsure', null, { critical: true })]);
    expect(unsure.range[0]).toBe(CRITICAL_CAP);
    expect(unsure.value).toBe(100);
  });

  /** Findings as check, credit, weight and whether it is critical. */
  type Told = [check: string, credit: number | null, weight: number, critical?: 'critical'];

  it.each<[claim: string, told: Told[], value: number | null, low: number, high: number, coverage: number]>([
    ['counts half a credit half', [['a', 0.5, 1]], 50, 50, 50, 1],
    [
      'is rounded',
      [
        ['a', 1, 2],
        ['b', 0, 1],
      ],
      67,
      67,
      67,
      1,
    ],
    [
      'is given from 60 % of the weight',
      [
        ['a', 1, 3],
        ['b', null, 2],
      ],
      100,
      60,
      100,
      0.6,
    ],
    [
      'is withheld at 59 %',
      [
        ['a', 1, 59],
        ['b', null, 41],
      ],
      null,
      59,
      100,
      0.59,
    ],
    [
      'leaves each unknown finding its share',
      [
        ['a', null, 3],
        ['a', null, 3],
        ['a', 1, 3],
      ],
      null,
      33,
      100,
      0.33,
    ],
    [
      'weighs a check by its first finding',
      [
        ['a', 1, 3],
        ['a', 1, 3],
        ['b', 0, 1],
      ],
      75,
      75,
      75,
      1,
    ],
    [
      'is not capped by a critical check that passed',
      [
        ['a', 1, 1, 'critical'],
        ['b', 1, 1],
      ],
      100,
      100,
      100,
      1,
    ],
    [
      'is not capped by half a failure',
      [
        ['a', 0.5, 1, 'critical'],
        ['b', 1, 9],
      ],
      95,
      95,
      95,
      1,
    ],
    [
      'is capped, whatever follows',
      [
        ['a', 0, 1, 'critical'],
        ['b', 1, 9],
      ],
      49,
      49,
      49,
      1,
    ],
    [
      'is capped at its worst only, whatever follows',
      [
        ['a', null, 1, 'critical'],
        ['b', 1, 9],
      ],
      100,
      49,
      100,
      0.9,
    ],
    [
      'stays below the cap where it is worse',
      [
        ['a', 0, 9, 'critical'],
        ['b', 1, 1],
      ],
      10,
      10,
      10,
      1,
    ],
    [
      'keeps a check critical that began so',
      [
        ['a', 0, 1, 'critical'],
        ['a', 1, 1],
        ['b', 1, 9],
      ],
      49,
      49,
      49,
      1,
    ],
    [
      'finds a check critical that ends so',
      [
        ['a', 1, 1],
        ['a', 0, 1, 'critical'],
        ['b', 1, 9],
      ],
      49,
      49,
      49,
      1,
    ],
  ])('%s', (_claim, told, value, low, high, coverage) => {
    const findings = told.map(([check, credit, weight, critical]) =>
      finding(check, credit, { weight, critical: critical !== undefined }),
    );
    expect(auditScore(findings)).toEqual({ value, range: [low, high], coverage, rubric: 1 });
  });

  it('shares the weight of one check among its subjects', () => {
    const pages = [finding('a', 1, { subject: '/1' }), finding('a', 0, { subject: '/2' }), finding('b', 1)];
    expect(auditScore(pages).value).toBe(75);
  });

  it('leaves out what does not apply, and says nothing about nothing', () => {
    const absent = finding('a', null, { verdict: 'not-applicable' });
    expect(auditScore([absent])).toEqual({ value: null, range: [0, 100], coverage: 0, rubric: RUBRIC });
    expect(auditScore([absent, finding('b', 1)]).value).toBe(100);
  });

  it('always lies inside its range, and never improves when a pass becomes a failure', () => {
    const some = fc.array(
      fc.record({
        check: fc.constantFrom('a', 'b', 'c', 'd'),
        credit: fc.constantFrom(0, 0.5, 1, null),
        critical: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const critical = new Map(list.map((each) => [each.check, each.critical]));
        const findings = list.map(({ check, credit }) =>
          finding(check, credit, { critical: critical.get(check)!, weight: 2 }),
        );
        const { value, range } = auditScore(findings);
        expect(range[0]).toBeLessThanOrEqual(range[1]);
        if (value !== null) {
          expect(value).toBeGreaterThanOrEqual(range[0]);
          expect(value).toBeLessThanOrEqual(range[1]);
        }
        const worse = auditScore(findings.map((one) => (one.credit === 1 ? { ...one, credit: 0 } : one)));
        expect(worse.range[0]).toBeLessThanOrEqual(range[0]);
      }),
    );
  });
});
