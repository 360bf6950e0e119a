/** What each kind of audit makes of its evidence: which checks judge, what status it gets, and when it has a score. */
import { describe, expect, it, test } from 'vitest';
import { INBOX_CATALOGUE_VERSION, judgeInbox } from '../../src/audit/inbox-audit.js';
import {
  effortComparison,
  journeyMeasurements,
  WEBSITE_MEASUREMENTS,
} from '../../src/audit/journey-measurements.js';
import { judgeWalk } from '../../src/audit/walk-audit.js';
import { CATALOGUE_VERSION, judgeWebsite } from '../../src/audit/website-audit.js';
import type { AnyCheck } from '../../src/model/check.js';
import type { SiteEvidence } from '../../src/model/evidence.js';
import { inbox, mail } from '../support/inbox-evidence.js';
import { HOME, site } from '../support/site-evidence.js';

const check = (id: string, needs: AnyCheck['needs'], said: Partial<AnyCheck> = {}): AnyCheck => ({
  id,
  title: '',
  why: '',
  source: '',
  weight: 2,
  needs,
  outcomes: { good: { verdict: 'pass', says: 'Good.' }, open: { verdict: 'cant-tell', says: 'Unknown.' } },
  judge: () => [{ outcome: 'good', subject: id }],
  ...said,
});
const unsure = { judge: () => [{ outcome: 'open', subject: '' }] };
const full = { value: 100, range: [100, 100], coverage: 1, rubric: 1 };

test('versions of the catalogues are raised by hand, when scores of before and after no longer compare', () => {
  expect([CATALOGUE_VERSION, INBOX_CATALOGUE_VERSION]).toEqual([1, 1]);
});

describe('a website', () => {
  it.each<[statuses: SiteEvidence['status'][], status: string]>([
    [['complete', 'complete'], 'complete'],
    [['complete', 'partial'], 'partial'],
    [['complete', 'unreachable'], 'partial'],
    [['partial', 'unreachable'], 'partial'],
    [['unreachable', 'unreachable'], 'unreachable'],
  ])('with looks that are %j is %s', (statuses, status) => {
    expect(
      judgeWebsite(
        statuses.map((each) => site({ status: each })),
        [],
      ).status,
    ).toBe(status);
  });

  it('was finished with its last look', () => {
    const looks = ['2026-03-02T13:05:00Z', '2026-03-02T13:09:00Z', '2026-03-02T13:07:00Z'].map((finishedAt) =>
      site({ finishedAt }),
    );
    expect(judgeWebsite(looks, []).finishedAt).toBe('2026-03-02T13:09:00Z');
    expect(judgeWebsite([], [])).toMatchObject({ finishedAt: '', score: { value: null } });
  });

  it.each<[countries: string[] | undefined, country: string | null, judged: boolean]>([
    [undefined, 'GB', true],
    [undefined, null, true],
    [['GB', 'IE'], 'GB', true],
    [['GB', 'IE'], 'IE', true],
    [['DE'], 'GB', false],
    [['DE'], null, false],
  ])('is judged by a check for %j in %j: %j', (countries, country, judged) => {
    const said = countries ? { countries } : {};
    const { findings } = judgeWebsite([site({ country })], [check('a', 'site', said)]);
    expect(findings.length === 1).toBe(judged);
  });

  it('is judged by checks of websites alone, in each look under its own circumstances', () => {
    const looks = [site({ language: 'de' }), site({ viewport: 'mobile', language: null })];
    const { findings, score, evidence } = judgeWebsite(looks, [check('a', 'site'), check('b', 'answers')]);
    expect(findings.map(({ check: id, context }) => [id, context])).toEqual([
      ['a', { viewport: 'desktop', language: 'de' }],
      ['a', { viewport: 'mobile' }],
    ]);
    expect(score).toEqual(full);
    expect(evidence.map(({ kind }) => kind)).toEqual(['site', 'site']);
  });
});

describe('its measurements', () => {
  const work = {
    clicks: 1,
    pageLoads: 1,
    browsingWords: 0,
    formWords: 0,
    viewportsScrolled: 0,
    fields: [],
    obstacles: [],
  };
  const form = { url: HOME, fields: 5, required: 3, optional: 2, requiredFields: [] };
  const effort = { seconds: 12.5, penalties: 0, actions: 6 };
  const found = { reached: 'form', clicks: 2, pageLoads: 4, words: 70, form, effort, work } as const;

  it('are those of the journeys that can be finished, with their units', () => {
    const look = site({
      language: null,
      journeys: { complain: found, contact: { reached: 'phone' }, cancel: { ...found, reached: 'blocked' } },
    });
    const measured = { subject: HOME, context: { viewport: 'desktop' } };
    expect(journeyMeasurements(look)).toEqual(
      [
        { name: 'contact.clicks', value: 0, unit: 'clicks' },
        { name: 'contact.page-loads', value: 0, unit: 'loads' },
        { name: 'contact.fields', value: 0, unit: 'fields' },
        { name: 'contact.required-fields', value: 0, unit: 'fields' },
        { name: 'contact.words', value: 0, unit: 'words' },
        { name: 'complain.clicks', value: 2, unit: 'clicks' },
        { name: 'complain.page-loads', value: 4, unit: 'loads' },
        { name: 'complain.fields', value: 5, unit: 'fields' },
        { name: 'complain.required-fields', value: 3, unit: 'fields' },
        { name: 'complain.words', value: 70, unit: 'words' },
        { name: 'complain.actions', value: 6, unit: 'actions' },
        { name: 'complain.effort-seconds', value: 12.5, unit: 'seconds' },
      ].map((each) => ({ ...each, ...measured })),
    );
  });

  it('belong to the language of the look', () => {
    const look = site({ language: 'de', journeys: { complain: found } });
    expect(new Set(journeyMeasurements(look).map(({ context }) => JSON.stringify(context)))).toEqual(
      new Set(['{"viewport":"desktop","language":"de"}']),
    );
  });

  it('have names that are promises', () => {
    expect(WEBSITE_MEASUREMENTS).toEqual([
      'contact.clicks',
      'contact.page-loads',
      'contact.fields',
      'contact.required-fields',
      'contact.words',
      'contact.actions',
      'contact.effort-seconds',
      'complain.clicks',
      'complain.page-loads',
      'complain.fields',
      'complain.required-fields',
      'complain.words',
      'complain.actions',
      'complain.effort-seconds',
      'buy.clicks',
      'buy.page-loads',
      'buy.fields',
      'buy.required-fields',
      'buy.words',
      'buy.actions',
      'buy.effort-seconds',
      'cancel.clicks',
      'cancel.page-loads',
      'cancel.fields',
      'cancel.required-fields',
      'cancel.words',
      'cancel.actions',
      'cancel.effort-seconds',
      'complain.effort-ratio',
      'complain.action-ratio',
    ]);
  });

  it('compare complaining with buying as on the screen that was looked at', () => {
    const journeys = { complain: { ...found, work: { ...work, clicks: 3 } }, buy: found };
    const ratios = journeyMeasurements(site({ journeys })).filter(({ unit }) => unit === 'ratio');
    expect(ratios.map(({ name, value }) => [name, value])).toEqual([
      ['complain.effort-ratio', 2.96],
      ['complain.action-ratio', 3],
    ]);
    expect(effortComparison(site({ journeys })).effort).toBe(2.96);
    expect(effortComparison(site({ journeys, viewport: 'mobile' })).effort).toBe(2.94);
    expect(effortComparison(site({ journeys: { buy: found } }))).toEqual({
      effort: null,
      actions: null,
      band: null,
      turns: [],
    });
    expect(effortComparison(site({ journeys: { complain: found } })).effort).toBeNull();
  });
});

describe('a walk', () => {
  const evidence = { checklist: 'call', checklistVersion: 1, startedAt: '1', finishedAt: '2', answers: {} };
  const header = { subject: 'Main number', branch: '', practice: false, announced: false };
  const judging = {
    checks: [check('call/a', 'answers'), check('website/b', 'site')],
    measure: (_evidence: unknown, subject: string, context: object) => [
      { name: 'call.x', value: 1, unit: 'count' as const, subject, context },
    ],
  };

  it('is judged by checks of answers alone', () => {
    const result = judgeWalk(evidence, header, judging);
    expect(result).toMatchObject({ finishedAt: '2', status: 'complete', score: full });
    expect(result.findings.map(({ check: id, context }) => [id, context])).toEqual([['call/a', {}]]);
    expect(result.evidence).toEqual([{ kind: 'answers', content: evidence }]);
    expect(result.measurements).toMatchObject([{ subject: 'Main number', context: {} }]);
  });

  it('belongs to its branch', () => {
    const { findings, measurements } = judgeWalk(evidence, { ...header, branch: 'North' }, judging);
    expect([...findings, ...measurements].map(({ context }) => context)).toEqual([
      { branch: 'North' },
      { branch: 'North' },
    ]);
  });

  it.each([
    ['for practice', { practice: true }],
    ['announced', { announced: true }],
  ])('has no score if it was %s', (_what, said) => {
    expect(judgeWalk(evidence, { ...header, ...said }, judging).score).toBeNull();
  });

  it('is partial if one answer could not be told', () => {
    const checks = [check('call/a', 'answers'), check('call/b', 'answers', unsure)];
    expect(judgeWalk(evidence, header, { ...judging, checks }).status).toBe('partial');
  });
});

describe('a mailbox', () => {
  const judging = {
    checks: [check('inbox/a', 'inbox'), check('website/b', 'site')],
    measure: (_evidence: unknown, findings: readonly unknown[]) => [
      { name: 'inbox.x', value: findings.length, unit: 'count' as const, subject: '', context: {} },
    ],
  };

  it('is judged by checks of mailboxes alone', () => {
    const evidence = inbox([mail()]);
    const result = judgeInbox(evidence, judging, '2026-03-04T00:00:00Z');
    expect(result).toMatchObject({ finishedAt: '2026-03-04T00:00:00Z', status: 'complete', score: full });
    expect(result.findings.map(({ check: id, context }) => [id, context])).toEqual([['inbox/a', {}]]);
    expect(result.measurements.map(({ value }) => value)).toEqual([1]);
    expect(result.evidence).toEqual([{ kind: 'inbox', content: evidence }]);
  });

  it('without a mail cannot be judged', () => {
    expect(judgeInbox(inbox([]), judging, '')).toMatchObject({
      status: 'unreachable',
      findings: [],
      measurements: [],
      score: { value: null },
    });
  });
});
