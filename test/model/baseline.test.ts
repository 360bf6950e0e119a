/** The committed baseline: stable, readable, and compared without noise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Baseline, type LookResult, toBaseline } from '../../src/model/baseline.js';
import { compareWithBaseline, HOW_COMPARED, TOLERANCE } from '../../src/model/baseline-comparison.js';
import type { Measurement } from '../../src/model/measurement.js';
import { site } from '../support/site-evidence.js';

const measured = (values: Record<string, number>): Measurement[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, unit: 'count', subject: '', context: {} }));

const look = (said: Partial<LookResult> = {}, values: Record<string, number> = {}): LookResult => ({
  ...site(),
  signposted: true,
  measurements: measured(values),
  findings: [],
  ...said,
});

const verdict = (check: string, word: 'pass' | 'fail' | 'cant-tell' | 'not-applicable') => ({
  check,
  subject: '',
  outcome: word,
  verdict: word,
  weight: 1,
  critical: false,
  credit: null,
  message: '',
  exhibits: [],
  context: {},
});

const changes = (before: LookResult, after: LookResult) => {
  const comparison = compareWithBaseline(toBaseline([before]), toBaseline([after]));
  if (!comparison.comparable) throw new Error(comparison.says);
  return comparison.differences.map(
    ({ kind, what, before: was, after: is }) => `${kind} ${what}: ${was} → ${is}`,
  );
};

describe('the file', () => {
  test('is the same whatever the order of looks, measurements and findings', () => {
    const looks = ['https://a.test/', 'https://b.test/'].flatMap((address) =>
      (['desktop', 'mobile'] as const).map((viewport) =>
        look(
          { site: address, viewport, findings: [verdict('b', 'pass'), verdict('a', 'fail')] },
          { y: 1, x: 2 },
        ),
      ),
    );
    const text = JSON.stringify(toBaseline(looks));
    fc.assert(
      fc.property(fc.shuffledSubarray(looks, { minLength: 4 }), (shuffled) => {
        const turned = shuffled.map((each) => ({
          ...each,
          measurements: [...each.measurements].reverse(),
          findings: [...each.findings].reverse(),
        }));
        expect(JSON.stringify(toBaseline(turned))).toBe(text);
      }),
    );
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  test('keeps the worst verdict of a check', () => {
    const findings = [verdict('a', 'pass'), verdict('a', 'fail'), verdict('a', 'cant-tell')];
    expect(toBaseline([look({ findings })]).sites[site().site]?.desktop?.checks).toEqual({ a: 'fail: fail' });
  });
});

describe('what is only the least that it can be', () => {
  const end = (reached: 'form' | 'acts', clicks: number) =>
    look(site({ journeys: { buy: { reached } } }), { 'buy.clicks': clicks });

  test.each([
    ['two that may both go on', end('acts', 1), end('acts', 5), []],
    [
      'an end that is seen for the first time',
      end('acts', 3),
      end('form', 4),
      ['better buy.reached: acts → form'],
    ],
    [
      'one that already takes more',
      end('form', 3),
      end('acts', 4),
      ['worse buy.reached: form → acts', 'worse buy.clicks: 3 → at least 4'],
    ],
    ['one that may take more', end('form', 3), end('acts', 1), ['worse buy.reached: form → acts']],
  ])('tells nothing it does not know: %s', (_what, before, after, told) => {
    expect(changes(before, after)).toEqual(told);
  });
});

describe('the file, once more', () => {
  test('is sorted by site, screen, measurement and check', () => {
    const looks = [
      look(
        { site: 'https://b.test/', findings: [verdict('b', 'pass'), verdict('a', 'pass')] },
        { z: 1, a: 2, m: 3 },
      ),
      look({ site: 'https://a.test/', viewport: 'mobile' }),
      look({ site: 'https://a.test/', viewport: 'desktop' }),
    ];
    const { schema, rubric, sites } = toBaseline(looks);
    expect({ schema, rubric }).toEqual({ schema: 'ownqueue.baseline/1', rubric: 1 });
    expect(Object.entries(sites).map(([site_, views]) => [site_, Object.keys(views)])).toEqual([
      ['https://a.test/', ['desktop', 'mobile']],
      ['https://b.test/', ['desktop']],
    ]);
    const kept = sites['https://b.test/']!.desktop!;
    expect([Object.keys(kept.measurements), Object.keys(kept.checks)]).toEqual([
      ['a', 'm', 'z'],
      ['a', 'b'],
    ]);
  });

  test.each([
    [['pass', 'cant-tell'], 'cant-tell'],
    [['cant-tell', 'pass'], 'cant-tell'],
    [['cant-tell', 'fail'], 'fail'],
    [['not-applicable', 'pass'], 'pass'],
  ] as const)('keeps, of %j, %s', (words, worst) => {
    const findings = words.map((word) => verdict('a', word));
    expect(toBaseline([look({ findings })]).sites[site().site]?.desktop?.checks.a).toBe(`${worst}: ${worst}`);
  });

  test('keeps the first of two that are as bad', () => {
    const findings = [
      { ...verdict('a', 'fail'), outcome: 'first' },
      { ...verdict('a', 'fail'), outcome: 'second' },
    ];
    expect(toBaseline([look({ findings })]).sites[site().site]?.desktop?.checks.a).toBe('fail: first');
  });

  test('keeps walls in the order of their names', () => {
    const { journeys } = site({ journeys: { complain: { obstacles: ['login-wall', 'app-only'] } } });
    expect(
      toBaseline([look({ journeys })]).sites[site().site]?.desktop?.journeys.complain?.obstacles,
    ).toEqual(['app-only', 'login-wall']);
  });
});

describe('held against it', () => {
  test('two sites are no single one: each is compared by its address', () => {
    const sites = (...names: string[]) =>
      toBaseline(names.map((name) => look({ site: `https://${name}.test/` }, { x: 1 })));
    const kinds = (before: Baseline, after: Baseline) => {
      const comparison = compareWithBaseline(before, after);
      return comparison.comparable
        ? comparison.differences.map(({ site: name, kind }) => `${kind} ${name}`)
        : [];
    };
    expect(kinds(sites('a'), sites('a', 'b'))).toEqual(['new https://b.test/']);
    expect(kinds(sites('a', 'b'), sites('a'))).toEqual([]);
  });

  test.each([
    ['form', 'email', 'worse'],
    ['email', 'form', 'better'],
    ['phone', 'page', 'worse'],
    ['blocked', 'page', 'better'],
    ['blocked', 'not-found', 'worse'],
  ] as const)('a journey that reached %s and now reaches %s is %s', (was, is, kind) => {
    const reaching = (reached: typeof was | typeof is) =>
      look({ journeys: site({ journeys: { contact: { reached } } }).journeys });
    expect(changes(reaching(was), reaching(is))).toEqual([`${kind} contact.reached: ${was} → ${is}`]);
  });

  test('a ratio that moved with complaining itself is better or worse', () => {
    const before = { 'complain.effort-seconds': 20, 'complain.effort-ratio': 1 };
    const now = (seconds: number, ratio: number) =>
      look({}, { 'complain.effort-seconds': seconds, 'complain.effort-ratio': ratio });
    expect(changes(look({}, before), now(30, 1.5))).toEqual([
      'worse complain.effort-ratio: 1 → 1.5',
      'worse complain.effort-seconds: 20 → 30',
    ]);
    expect(changes(look({}, before), now(10, 0.5))).toEqual([
      'better complain.effort-ratio: 1 → 0.5',
      'better complain.effort-seconds: 20 → 10',
    ]);
    // Within a twentieth, complaining itself has not moved.
    expect(changes(look({}, before), now(21, 1.5))).toEqual(['changed complain.effort-ratio: 1 → 1.5']);
    expect(
      changes(look({}, { 'complain.effort-ratio': 1 }), look({}, { 'complain.effort-ratio': 2 })),
    ).toEqual(['changed complain.effort-ratio: 1 → 2']);
    expect(changes(look({}, { 'complain.effort-ratio': 1 }), now(20, 2))).toEqual([
      'worse complain.effort-ratio: 1 → 2',
      'new complain.effort-seconds: – → 20',
    ]);
  });

  test('the same is no difference', () => {
    expect(changes(look({}, { x: 1 }), look({}, { x: 1 }))).toEqual([]);
  });

  test('better, worse, new and gone measurements', () => {
    expect(changes(look({}, { a: 1, b: 2, c: 3 }), look({}, { a: 2, b: 1, d: 4 }))).toEqual([
      'worse a: 1 → 2',
      'better b: 2 → 1',
      'gone c: 3 → –',
      'new d: – → 4',
    ]);
  });

  test('counts are compared exactly, whatever their size', () => {
    const name = fc.constantFrom(
      'complain.clicks',
      'complain.fields',
      'complain.required-fields',
      'buy.actions',
    );
    fc.assert(
      fc.property(name, fc.nat(1000), fc.nat(1000), (what, was, is) => {
        const told = changes(look({}, { [what]: was }), look({}, { [what]: is }));
        const word = is > was ? 'worse' : 'better';
        expect(told).toEqual(was === is ? [] : [`${word} ${what}: ${was} → ${is}`]);
      }),
    );
  });

  test('words, seconds and ratios may differ by the stated tolerance, and by no more', () => {
    const name = fc.constantFrom('contact.words', 'complain.effort-seconds', 'buy.effort-seconds');
    const value = fc.double({ min: 1, max: 1000, noNaN: true });
    const share = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(name, value, share, (what, was, by) => {
        // Closer to the border than this, rounding decides.
        fc.pre(Math.abs(Math.abs(by) - TOLERANCE) > 1e-6);
        const told = changes(look({}, { [what]: was }), look({}, { [what]: was * (1 + by) }));
        const kinds = told.map((line) => line.split(' ')[0]);
        expect(kinds).toEqual(Math.abs(by) < TOLERANCE ? [] : [by > 0 ? 'worse' : 'better']);
      }),
    );
    expect(changes(look({}, { 'contact.words': 100 }), look({}, { 'contact.words': 105 }))).toEqual([]);
    expect(changes(look({}, { 'contact.words': 0 }), look({}, { 'contact.words': 1 }))).toEqual([
      'worse contact.words: 0 → 1',
    ]);
    expect(HOW_COMPARED).toContain('exactly; words, seconds and ratios where they differ by more than 5 %');
  });

  test('a ratio that moved because buying got easier is no worse', () => {
    const before = { 'complain.effort-seconds': 20, 'complain.effort-ratio': 0.5 };
    expect(changes(look({}, before), look({}, { ...before, 'complain.effort-ratio': 0.9 }))).toEqual([
      'changed complain.effort-ratio: 0.5 → 0.9',
    ]);
  });

  test('journeys that end further from the goal, lose their name, or meet a wall', () => {
    const before = site({
      journeys: { complain: { reached: 'form', named: true, obstacles: ['captcha-text'] } },
    });
    const after = site({ journeys: { complain: { reached: 'blocked', obstacles: ['login-wall'] } } });
    expect(changes(look({ ...before }), look({ ...after, signposted: false }))).toEqual([
      'worse complain.link: a link speaks of complaints → no link on the way speaks of complaints',
      'worse complain.reached: form → blocked',
      'worse complain.named: called a complaint → not called a complaint',
      'worse complain.obstacles: none → login-wall',
      'better complain.obstacles: captcha-text → gone',
    ]);
  });

  test('checks that fail now, pass now, or cannot be told any more; new checks are no news', () => {
    const findings = ['a', 'b', 'c', 'd'].map((check) => verdict(check, check === 'b' ? 'fail' : 'pass'));
    const now = [
      verdict('a', 'fail'),
      verdict('b', 'pass'),
      verdict('c', 'cant-tell'),
      verdict('d', 'not-applicable'),
      verdict('e', 'fail'),
    ];
    expect(changes(look({ findings }), look({ findings: now }))).toEqual([
      'worse a: pass: pass → fail: fail',
      'better b: fail: fail → pass: pass',
      'untold c: pass: pass → cant-tell: cant-tell',
    ]);
  });

  test('a single site is compared whatever its address; among several, by address', () => {
    const preview = look({ site: 'https://preview-7.test/' }, { x: 2 });
    expect(changes(look({}, { x: 1 }), preview)).toEqual(['worse x: 1 → 2']);
    expect(compareWithBaseline(toBaseline([look({}, { x: 1 })]), toBaseline([preview]))).toMatchObject({
      differences: [{ site: 'https://preview-7.test/', what: 'x' }],
    });
    const two = toBaseline([
      look({ site: 'https://a.test/' }, { x: 1 }),
      look({ site: 'https://b.test/' }, { x: 5 }),
    ]);
    expect(compareWithBaseline(two, toBaseline([look({ site: 'https://b.test/' }, { x: 5 })]))).toEqual({
      comparable: true,
      tolerance: TOLERANCE,
      differences: [],
    });
  });

  test('a screen that was not looked at this time is told', () => {
    const both = toBaseline([look(), look({ viewport: 'mobile' })]);
    expect(compareWithBaseline(both, toBaseline([look()]))).toMatchObject({
      differences: [
        { viewport: 'mobile', what: 'site', kind: 'untold', after: 'not looked at', fails: false },
      ],
    });
  });

  test('another rubric, language or screen is refused, with what to do', () => {
    const before = toBaseline([look()]);
    const says = (after: Baseline) => {
      const comparison = compareWithBaseline(before, after);
      return comparison.comparable ? '' : `${comparison.says} ${comparison.advice}`;
    };
    const others = [
      { ...before, rubric: 99 },
      toBaseline([look({ language: 'de' })]),
      toBaseline([look({ viewport: 'mobile' })]),
    ];
    for (const after of others)
      expect(says(after)).toMatch(/They do not compare\. Run the check as .* baseline update$/);
  });
});
