/** What the gate decides, and the reason it gives for each number. */
import { describe, expect, test } from 'vitest';
import { baselineLooks, type GatedSite, passGate } from '../../src/audit/gate.js';
import { journeyMeasurements } from '../../src/audit/journey-measurements.js';
import { toBaseline } from '../../src/model/baseline.js';
import { parseBudget } from '../../src/model/budget.js';
import type { AnyCheck } from '../../src/model/check.js';
import { NO_WORK } from '../../src/model/effort.js';
import type { SiteEvidence } from '../../src/model/evidence.js';
import type { Finding } from '../../src/model/finding.js';
import { NO_HARDER } from '../../src/model/no-worse.js';
import { at, click, HOME, site, unreachable } from '../support/site-evidence.js';

const gated = (look: SiteEvidence): GatedSite => ({
  url: HOME,
  looks: [look],
  result: { status: look.status, findings: [], measurements: journeyMeasurements(look), score: null },
});

const gate = (text: string, look: SiteEvidence, level: 'error' | 'warn' = 'error') => {
  const { budgets, exceeded } = passGate([gated(look)], [{ level, ...parseBudget(text)! }], null);
  return { exceeded, reason: budgets[0]?.reason };
};

const form = (required: number) => ({
  url: at('/complain'),
  fields: required,
  required,
  optional: 0,
  requiredFields: Array.from({ length: required }, () => ({ label: '', kind: 'message' as const })),
});

const complaining = site({
  journeys: {
    complain: {
      reached: 'form',
      clicks: 2,
      steps: [click('Help', '/', '/help'), click('Complain', '/help', '/complain')],
      finalUrl: at('/complain'),
      form: form(2),
      words: 200,
    },
    cancel: {
      reached: 'blocked',
      obstacles: ['login-wall'],
      finalUrl: at('/account'),
      note: 'Log in first.',
    },
    contact: { reached: 'page', finalUrl: at('/contact') },
  },
});

describe('a journey that ends where the next press would send something', () => {
  const note = '“Complain now” would send something, so the look ends there.';
  const journeys = {
    complain: {
      reached: 'acts',
      clicks: 1,
      finalUrl: at('/complain'),
      note,
      effort: { seconds: 9, penalties: 0, actions: 1 },
      work: { ...NO_WORK, clicks: 1 },
    },
    buy: { reached: 'form', clicks: 2, work: { ...NO_WORK, clicks: 2 } },
  } as const;

  test('gives the least of everything, and the least of the ratio', () => {
    const measured = journeyMeasurements(site({ journeys }));
    const least = measured.filter(({ atLeast }) => atLeast).map(({ name, value }) => `${name} ${value}`);
    expect(least).toEqual([
      'complain.clicks 1',
      'complain.page-loads 0',
      'complain.fields 0',
      'complain.required-fields 0',
      'complain.words 0',
      'complain.actions 1',
      'complain.effort-seconds 9',
      'complain.effort-ratio 0.51',
      'complain.action-ratio 0.5',
    ]);
  });

  test('says nothing of the ratio if it is buying that ends so', () => {
    const { complain, buy } = journeys;
    const measured = journeyMeasurements(
      site({ journeys: { complain: { ...complain, reached: 'form' }, buy: { ...buy, reached: 'acts' } } }),
    );
    expect(measured.filter(({ name }) => /ratio/.test(name))).toEqual([]);
  });

  test.each(['complain.clicks<=0', 'complain.clicks<=9', 'complain.effort-ratio<=1'])(
    'keeps no limit: %s',
    (text) => {
      expect(gate(text, site({ journeys }))).toEqual({
        exceeded: true,
        reason: `the look ended at ${at('/complain')}, and the rest is not known (${note.replace(/\.$/, '')})`,
      });
    },
  );
});

describe('reasons', () => {
  test.each([
    ['complain.clicks<=1', '“Help” → “Complain”'],
    ['complain.required-fields<=1', `message, message at ${at('/complain')}`],
    ['complain.words<=1', `on the way to ${at('/complain')}`],
    ['complain.effort-ratio<=1', 'there is no online way to buy'],
    ['cancel.clicks<=9', `there is no online way to cancel: login-wall at ${at('/account')} (Log in first)`],
    ['contact.clicks<=9', `there is no online way to get in touch: only a page at ${at('/contact')}`],
    ['score>=1', 'see the failed checks of this report'],
    ['parking.spaces>=1', ''],
  ])('%s', (text, reason) => {
    expect(gate(text, complaining)).toEqual({ exceeded: true, reason });
  });

  test('a site that could not be opened keeps nothing', () => {
    expect(gate('complain.clicks<=9', unreachable())).toEqual({
      exceeded: true,
      reason: 'the website could not be opened: the host refused the connection',
    });
  });
});

test('a warning is told and lets the build pass', () => {
  expect(gate('complain.clicks<=1', complaining, 'warn')).toEqual({
    exceeded: false,
    reason: '“Help” → “Complain”',
  });
});

describe('reasons, where there is less to tell', () => {
  const reasonFor = (text: string, journeys: Parameters<typeof site>[0]) => gate(text, site(journeys)).reason;

  test.each<[text: string, journeys: NonNullable<Parameters<typeof site>[0]>['journeys'], reason: string]>([
    ['complain.clicks<=1', {}, 'there is no online way to complain'],
    ['complain.effort-ratio<=1', {}, 'there is no online way to complain'],
    ['complain.clicks<=-1', { complain: { reached: 'form', finalUrl: HOME } }, `at ${HOME}`],
    [
      'complain.clicks<=0',
      { complain: { reached: 'form', clicks: 1, steps: [click('Complain', '/', '/x')] } },
      '“Complain”',
    ],
    [
      'complain.fields<=-1',
      { complain: { reached: 'form', finalUrl: HOME } },
      `no required fields at ${HOME}`,
    ],
    [
      'cancel.clicks<=1',
      { cancel: { note: 'Nothing led there.' } },
      'there is no online way to cancel (Nothing led there)',
    ],
    [
      'cancel.clicks<=1',
      { cancel: { note: 'Nothing led there. The time was up.' } },
      'there is no online way to cancel (Nothing led there. The time was up)',
    ],
    [
      'buy.clicks<=1',
      { buy: { reached: 'blocked', obstacles: ['app-only', 'login-wall'] } },
      'there is no online way to buy: app-only, login-wall',
    ],
  ])('%s', (text, journeys, reason) => {
    expect(reasonFor(text, { journeys: journeys ?? {} })).toBe(reason);
  });

  test('a required field goes by its label, else by its kind', () => {
    const requiredFields = [
      { label: 'Order', kind: 'order-number' as const },
      { label: '', kind: 'email' as const },
    ];
    const journeys = {
      complain: { reached: 'form' as const, finalUrl: HOME, form: { ...form(2), requiredFields } },
    };
    expect(reasonFor('complain.required-fields<=1', { journeys })).toBe(`Order, email at ${HOME}`);
  });

  test('a ratio is told with both ways and their seconds', () => {
    const way = (seconds: number, text: string) => ({
      reached: 'form' as const,
      steps: [click(text, '/', '/x')],
      effort: { seconds, penalties: 0, actions: 1 },
    });
    const journeys = { complain: way(30, 'Help'), buy: way(20, 'Shop') };
    expect(reasonFor('complain.effort-ratio<=1', { journeys })).toBe(
      'complaining takes 30 s (“Help”), buying 20 s (“Shop”)',
    );
  });
});

describe('a budget', () => {
  test('holds the score of the whole audit', () => {
    const score = { value: 70, range: [70, 70], coverage: 1, rubric: 1 } as const;
    const scored = { ...gated(complaining), result: { ...gated(complaining).result, score } };
    const met = (text: string) =>
      passGate([scored], [{ level: 'error', ...parseBudget(text)! }], null).budgets.map((one) => one.met);
    expect([met('score>=70'), met('score>70')]).toEqual([[true], [false]]);
  });

  test('that holds for nothing is named, and those that are met pass', () => {
    const budgets = [
      { level: 'error' as const, ...parseBudget('complain.clicks<=2')! },
      { level: 'error' as const, ...parseBudget('complain.clicks<=2')!, language: 'de' },
    ];
    const { idle, exceeded, comparison } = passGate([gated(complaining)], budgets, null);
    expect(idle.map(({ language }) => language)).toEqual(['de']);
    expect({ exceeded, comparison }).toEqual({ exceeded: false, comparison: null });
    const unspoken = gated(site({ language: null }));
    expect(passGate([unspoken], budgets, null).idle).toHaveLength(1);
  });

  test('holds each screen by itself, in its language', () => {
    const form = { reached: 'form' } as const;
    const looks = [
      site({ journeys: { complain: { ...form, clicks: 1 } } }),
      site({ viewport: 'mobile', journeys: { complain: { ...form, clicks: 3 } } }),
    ];
    const measurements = looks.flatMap(journeyMeasurements);
    const both = { ...gated(looks[0]!), looks, result: { ...gated(looks[0]!).result, measurements } };
    const judged = (said: object) => {
      const budget = { level: 'error' as const, ...parseBudget('complain.clicks<=2')!, ...said };
      const { budgets, idle } = passGate([both], [budget], null);
      return [budgets.map(({ met }) => met), idle.length];
    };
    expect(judged({})).toEqual([[true, false], 0]);
    expect(judged({ viewport: 'mobile' })).toEqual([[false], 0]);
    expect(judged({ language: 'en' })).toEqual([[true, false], 0]);
    expect(judged({ language: 'de' })).toEqual([[], 1]);
  });

  test('is exceeded by one that is not met, whatever the others are', () => {
    const budgets = ['complain.clicks<=2', 'complain.clicks<=1'].map((text) => ({
      level: 'error' as const,
      ...parseBudget(text)!,
    }));
    expect(passGate([gated(complaining)], budgets, null).exceeded).toBe(true);
  });
});

const check = (id: string, hangsOn?: AnyCheck['hangsOn']): AnyCheck => ({
  id,
  title: '',
  why: '',
  source: '',
  weight: 1,
  ...(hangsOn && { hangsOn }),
  needs: 'site',
  outcomes: {},
  judge: () => [],
});
const CHECKS = [check('website/slow', 'time'), check('website/shop', 'buying'), check('website/form')];

const failed = (id: string, viewport: string): Finding => ({
  check: id,
  subject: '',
  outcome: 'bad',
  verdict: 'fail',
  weight: 1,
  critical: false,
  credit: 0,
  message: '',
  exhibits: [],
  context: { viewport },
});

describe('a baseline', () => {
  const clicks = (viewport: string, value: number) => ({
    name: 'complain.clicks',
    value,
    unit: 'clicks' as const,
    subject: HOME,
    context: { viewport },
  });
  const both: GatedSite = {
    url: HOME,
    looks: [site(), site({ viewport: 'mobile' })],
    result: {
      status: 'complete',
      score: null,
      measurements: [clicks('desktop', 1), clicks('mobile', 3)],
      findings: [
        failed('website/form', 'desktop'),
        failed('website/slow', 'mobile'),
        failed('website/shop', 'mobile'),
      ],
    },
  };

  test('keeps nothing of what could not be opened', () => {
    const half = { ...both, looks: [site({ viewport: 'mobile' }), unreachable()] };
    expect(baselineLooks(half, CHECKS).map(({ viewport }) => viewport)).toEqual(['mobile']);
  });

  test('keeps for each screen what was seen on it, without what hangs on time', () => {
    const [views] = Object.values(toBaseline(baselineLooks(both, CHECKS)).sites);
    expect(
      Object.entries(views!).map(([viewport, { measurements, checks }]) => [viewport, measurements, checks]),
    ).toEqual([
      ['desktop', { 'complain.clicks': 1 }, { 'website/form': 'fail: bad' }],
      ['mobile', { 'complain.clicks': 3 }, { 'website/shop': 'fail: bad' }],
    ]);
  });

  test.each([
    ['Complaints', 'en', true],
    ['Make a complaint', 'en', true],
    // Shares of the letters: 10 of 28 and 10 of 30; the limit is 0.35.
    ['Complaints, deliveries, payments', 'en', true],
    ['Complaints, deliveries, warranties', 'en', false],
    ['Reclamo, deliverypayme', 'es', true],
    ['Help', 'en', false],
    // 10 of 26 in the language of the page; in another one it is believed by 0.7.
    ['Beschwerde, Lieferung, Zahlung', 'de', true],
    ['Beschwerde, Lieferung, Zahlung', 'en-GB', false],
    ['Beschwerde', 'en-GB', true],
    ['Beschwerde', null, true],
  ])(
    'takes the way to the complaint as signposted by “%s” on a page in %s: %j',
    (text, language, signposted) => {
      const look = site({
        language,
        journeys: { complain: { steps: [click('Home', '/', '/'), click(text, '/', '/x')] } },
      });
      expect(baselineLooks(gated(look), []).map((one) => one.signposted)).toEqual([signposted]);
    },
  );

  test('that is kept lets the build pass; what got worse and must not fails it, buying by choice alone', () => {
    const now = (value: number, ...ids: string[]): GatedSite => ({
      ...both,
      looks: [site()],
      result: {
        ...both.result,
        measurements: [clicks('desktop', value)],
        findings: ids.map((id) => ({ ...failed(id, 'desktop') })),
      },
    });
    const passing = ['website/shop', 'website/form'].map((id) => ({
      ...failed(id, 'desktop'),
      verdict: 'pass' as const,
      outcome: 'good',
    }));
    const baseline = toBaseline(
      baselineLooks({ ...now(1), result: { ...now(1).result, findings: passing } }, CHECKS),
    );
    const exceeded = (site: GatedSite, kept = [NO_HARDER]) =>
      passGate([site], [], { baseline, kept, checks: CHECKS }).exceeded;
    expect(exceeded({ ...now(1), result: { ...now(1).result, findings: passing } })).toBe(false);
    expect(exceeded(now(2))).toBe(true);
    expect(exceeded(now(1, 'website/form'))).toBe(true);
    expect(exceeded(now(1, 'website/shop'))).toBe(false);
    expect(exceeded(now(1, 'website/shop'), [{ ...NO_HARDER, journeys: ['buy'] }])).toBe(true);
    // Better in one thing and worse in another is worse.
    expect(exceeded(now(0, 'website/form'))).toBe(true);
    const { comparison } = passGate([now(2)], [], { baseline, kept: [NO_HARDER], checks: CHECKS });
    expect(comparison).toMatchObject({
      comparable: true,
      differences: [{ what: 'complain.clicks', kind: 'worse' }],
    });
  });

  test('that does not compare fails nothing by itself', () => {
    const baseline = { ...toBaseline(baselineLooks(both, CHECKS)), rubric: 99 };
    const { comparison, exceeded } = passGate([both], [], { baseline, kept: [NO_HARDER], checks: CHECKS });
    expect([comparison?.comparable, exceeded]).toEqual([false, false]);
  });
});
