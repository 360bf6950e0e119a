/** What is praised, what is to be improved, and what could not be told: which findings, in which order, in which words. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { criticalFindings, otherFindings } from '../../../src/report/sections/failures.js';
import { inconclusive } from '../../../src/report/sections/inconclusive.js';
import { praise, praiseAfterwards, praiseFirst } from '../../../src/report/sections/praise.js';
import type { CheckCard } from '../../../src/report/view.js';
import { auditView, finding, linesOf, look, type SaidOfView } from './section-lines.js';

const of =
  (section: (view: ReturnType<typeof auditView>) => Parameters<typeof linesOf>[0]) =>
  (findings: Finding[], said: SaidOfView = {}): string[] =>
    linesOf(section(auditView({ ...said, audit: { ...said.audit, findings } })));

describe('praise', () => {
  const praised = of(praise);
  const pass = (check: string, weight: number) =>
    finding(check, 'pass', { weight, message: `Good ${check}` });
  const many = (n: number) => Array.from({ length: n }, (_, place) => pass(`${place}`, 3));

  it('is left out where nothing passed', () => {
    expect(praised([finding('a', 'fail'), finding('b', 'cant-tell')])).toEqual([]);
  });

  it('has the weightiest first, and what passed alone', () => {
    expect(praised([pass('light', 1), pass('heavy', 5), finding('c', 'fail')])).toEqual([
      '## What was good',
      '- Good heavy.',
      '- Good light.',
      'Praise in public, and name the deed.',
    ]);
  });

  it.each<[passes: number, items: number, last: string]>([
    [12, 12, '- Good 11.'],
    // A thirteenth is no longer than the line that would leave it out.
    [13, 13, '- Good 12.'],
    [14, 12, '- Good 11.'],
  ])('of %i things has %i lines', (passes, items, last) => {
    const lines = praised(many(passes)).filter((line) => line.startsWith('- '));
    expect([lines.length, lines.at(-1)]).toEqual([items, last]);
  });

  it('counts what is too small to be listed', () => {
    expect(praised(many(20))).toContain('And 8 smaller things.');
  });

  it('stands under the role of those to thank, with what was noted beside it', () => {
    const thanked = { ...card, thank: 'the people at the desk' };
    const noted = {
      ...pass('desk', 4),
      exhibits: [{ kind: 'quote', text: 'came round the counter' } as const],
    };
    expect(praised([pass('other', 5), noted], { checks: { desk: thanked } })).toEqual([
      '## What was good',
      '- Good other.',
      '**Thank the people at the desk:**',
      '- Good desk. “came round the counter”',
      'Praise in public, and name the deed.',
    ]);
  });

  it('comes before the faults if it outweighs them, and after them otherwise', () => {
    const [first, afterwards] = [of(praiseFirst), of(praiseAfterwards)];
    const [much, little] = [pass('a', 4), pass('a', 2)];
    const fault = finding('b', 'fail', { weight: 3, credit: 0 });
    expect([first([much, fault]).length > 0, afterwards([much, fault])]).toEqual([true, []]);
    expect([first([little, fault]), afterwards([little, fault]).length > 0]).toEqual([[], true]);
  });
});

const card: CheckCard = {
  title: 'A link leads to the form',
  why: 'People look for it',
  source: 'ISO 10002',
  outcomes: {
    fail: { verdict: 'fail', says: 'No link.', remedy: { text: 'Add a link', effort: 'days' } },
    pass: { verdict: 'pass', says: 'A link.' },
    'cant-tell': { verdict: 'cant-tell', says: 'Unseen.' },
  },
};

describe('failures', () => {
  const [critical, others] = [of(criticalFindings), of(otherFindings)];
  const bad = finding('website/a', 'fail', { message: 'There is no link' });

  it('that are critical come apart from the others', () => {
    const findings = [
      bad,
      { ...bad, check: 'website/b', message: 'It burns', critical: true },
      finding('c', 'pass'),
    ];
    expect(critical(findings)).toEqual([
      '## Critical: see to this first',
      '### It burns.',
      '_Check website/b._',
    ]);
    expect(others(findings)).toEqual(['## What to improve', '### There is no link.', '_Check website/a._']);
  });

  it.each<[what: string, findings: Finding[], lines: string[]]>([
    ['none', [finding('c', 'pass')], ['## What to improve', 'Nothing was found.']],
    [
      'only critical ones',
      [finding('c', 'fail', { critical: true })],
      ['## What to improve', 'Apart from the critical findings, nothing was found.'],
    ],
  ])('that are %s are told so', (_what, findings, lines) => {
    expect(others(findings)).toEqual(lines);
  });

  it('without a critical one have no such section', () => {
    expect(critical([bad])).toEqual([]);
  });

  it('say why it matters, what to do, how much work that is, where it was seen and what says so', () => {
    const seen = (viewport: string) => ({ ...bad, context: { viewport } });
    expect(others([seen('desktop'), seen('mobile')], { checks: { 'website/a': card } })).toEqual([
      '## What to improve',
      '### There is no link.',
      'People look for it.',
      '**What to do:** Add a link. This is a matter of days.',
      '_Seen on a computer and on a phone. Check website/a; ISO 10002._',
    ]);
  });

  it('of an outcome without a remedy name none', () => {
    const lines = others([{ ...bad, outcome: 'unknown' }], { checks: { 'website/a': card } });
    expect(lines).toEqual([
      '## What to improve',
      '### There is no link.',
      'People look for it.',
      '_Check website/a; ISO 10002._',
    ]);
    expect(others([{ ...bad, outcome: 'pass' }], { checks: { 'website/a': card } })).toEqual(lines);
  });

  it('have a heading of one sentence where the message is longer than 120 characters', () => {
    const [first, rest] = ['x'.repeat(60), 'Y'.repeat(58)];
    const headings = (message: string) => others([{ ...bad, message }]).slice(1, -1);
    expect(headings(`${first}. ${rest}`)).toEqual([`### ${first}.`, `${rest}.`]);
    expect(headings(`${first}. ${rest.slice(1)}`)).toEqual([`### ${first}. ${rest.slice(1)}.`]);
    // No capital letter, no new sentence.
    expect(headings(`${first}. ${rest.toLowerCase()}`)).toEqual([`### ${first}. ${rest.toLowerCase()}.`]);
  });

  it.each<[subjects: string[], about: string]>([
    [['https://www.example.org/'], ''],
    [['https://www.example.org/help'], 'About [www.example.org/help](https://www.example.org/help). '],
    [['https://www.example.org/help', 'https://www.example.org/faq'], 'About 2 places. '],
    [['a'], ''],
    [['m1'], 'About the mail “Spring news”. '],
    [['m2'], 'About the mail “(no subject)”. '],
    [['m1', 'm2'], 'About 2 mails. '],
    [['m1', 'https://www.example.org/faq'], 'About 2 places. '],
  ])('about %j say: %s', (subjects, about) => {
    const mailbox = {
      worst: [],
      subjects: { m1: 'Spring news', m2: '' },
      days: [],
      joinedAt: null,
      unsubscribedAt: null,
      hoursToWelcome: null,
      daysUntilStopped: null,
    };
    const lines = others(
      subjects.map((subject) => ({ ...bad, subject })),
      { mailbox },
    );
    expect(lines.at(-1)).toBe(`_${about}Check website/a._`);
  });
});

describe('what could not be told', () => {
  const told = of(inconclusive);

  it('is said to be nothing where all could be judged', () => {
    expect(told([finding('a', 'pass'), finding('b', 'fail')])).toEqual([
      '## What could not be told',
      'Everything that was looked for could be judged.',
    ]);
  });

  it('is listed under what would be good, and counts checks that did not apply once', () => {
    const findings = [
      finding('website/a', 'cant-tell', { message: 'The page did not load' }),
      finding('website/b', 'cant-tell', { message: 'Nobody could tell' }),
      finding('website/c', 'not-applicable'),
      finding('website/c', 'not-applicable', { subject: 'elsewhere' }),
      finding('website/d', 'not-applicable'),
    ];
    const lines = [
      '## What could not be told',
      '- A link leads to the form: The page did not load.',
      '- Nobody could tell.',
    ];
    expect(told(findings, { checks: { 'website/a': card } })).toEqual([...lines, '2 checks did not apply.']);
    expect(told(findings.slice(0, 3), { checks: { 'website/a': card } })).toEqual([
      ...lines,
      '1 check did not apply.',
    ]);
  });

  it('begins with looks that were cut short', () => {
    const sites = [
      look(),
      look({ viewport: 'mobile', status: 'partial' }),
      look({ status: 'partial', failure: 'The time was over' }),
    ];
    expect(told([], { sites })).toEqual([
      '## What could not be told',
      '- On a phone: the site was seen in part.',
      '- On a computer: The time was over.',
    ]);
  });

  it('is all of it where nothing could be opened', () => {
    const sites = [look({ status: 'unreachable', failure: 'No answer' })];
    const findings = [finding('a', 'cant-tell'), finding('b', 'cant-tell')];
    expect(told(findings, { sites, audit: { status: 'unreachable' } })).toEqual([
      '## What could not be told',
      '- On a computer: No answer.',
      '- None of 2 checks could be made.',
    ]);
  });
});
