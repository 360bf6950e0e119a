/** What a check concluded becomes a finding: its weight, its credit, and whether it may cap the score. */
import { describe, expect, it, test } from 'vitest';
import { type AnyCheck, isCheck, type Outcome } from '../../src/model/check.js';
import { judgedFindings } from '../../src/model/finding.js';

const remedy = { text: 'Do it', effort: 'days' } as const;

const check = (outcome: Outcome, said: Partial<AnyCheck> = {}): AnyCheck => ({
  id: 'website/a',
  title: 'A',
  why: 'Because',
  source: 'our assumption',
  weight: 4,
  needs: 'site',
  outcomes: { met: outcome },
  judge: () => [{ outcome: 'met', subject: 'here' }],
  ...said,
});

describe('a finding', () => {
  it('carries all that its check and its judgement say', () => {
    const judged = check({ verdict: 'pass', says: 'All is well.' });
    expect(judgedFindings(judged, {}, { viewport: 'mobile' })).toEqual([
      {
        check: 'website/a',
        subject: 'here',
        outcome: 'met',
        verdict: 'pass',
        weight: 4,
        critical: false,
        credit: 1,
        message: 'All is well.',
        exhibits: [],
        context: { viewport: 'mobile' },
      },
    ]);
  });

  it('speaks and shows as its judgement does, before its outcome', () => {
    const exhibits = [{ kind: 'quote', text: 'No.' }] as const;
    const judge = () => [{ outcome: 'met', subject: 'here', message: 'They said no.', exhibits }];
    const [finding] = judgedFindings(check({ verdict: 'fail', says: 'No.', remedy }, { judge }), {}, {});
    expect(finding).toMatchObject({ message: 'They said no.', exhibits });
  });

  it.each<[outcome: Outcome, critical: boolean | undefined, credit: number | null, isCritical: boolean]>([
    [{ verdict: 'pass', says: '' }, undefined, 1, false],
    [{ verdict: 'pass', says: '' }, true, 1, true],
    [{ verdict: 'pass', says: '', credit: 0.8 }, true, 0.8, true],
    [{ verdict: 'fail', says: '', remedy }, false, 0, false],
    [{ verdict: 'fail', says: '', remedy }, true, 0, true],
    // Half a failure caps nothing.
    [{ verdict: 'fail', says: '', remedy, credit: 0.5 }, true, 0.5, false],
    [{ verdict: 'cant-tell', says: '' }, true, null, true],
    [{ verdict: 'not-applicable', says: '' }, true, null, true],
  ])('of %j, critical %j, earns %j and is critical: %j', (outcome, critical, credit, isCritical) => {
    const said = critical === undefined ? {} : { critical };
    expect(judgedFindings(check(outcome, said), {}, {})).toMatchObject([{ credit, critical: isCritical }]);
  });

  it('is refused for an outcome that the check does not declare', () => {
    const judge = () => [{ outcome: 'other', subject: 'here' }];
    expect(() => judgedFindings(check({ verdict: 'pass', says: '' }, { judge }), {}, {})).toThrow(
      'website/a reached an outcome it does not declare: other',
    );
  });
});

test.each<[what: string, value: unknown, is: boolean]>([
  ['a check', check({ verdict: 'pass', says: '' }), true],
  ['nothing', undefined, false],
  ['null', null, false],
  ['one without an id', { ...check({ verdict: 'pass', says: '' }), id: 7 }, false],
  ['one without a title', { ...check({ verdict: 'pass', says: '' }), title: undefined }, false],
  ['one that judges nothing', { ...check({ verdict: 'pass', says: '' }), judge: 'no' }, false],
  ['one without outcomes', { ...check({ verdict: 'pass', says: '' }), outcomes: undefined }, false],
  ['one of half a weight', { ...check({ verdict: 'pass', says: '' }), weight: 0.5 }, false],
])('%s is told from what is none', (_what, value, is) => {
  expect(isCheck(value)).toBe(is);
});
