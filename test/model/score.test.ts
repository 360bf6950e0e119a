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
