/** What counts as right on a website that a person has read, as a table of literals. */
import { describe, expect, it } from 'vitest';
import {
  compare,
  criticals,
  differing,
  falseNones,
  isRight,
  leftOpen,
  leniently,
  placeOf,
} from './compare.js';

const journey = (reached: string, clicks: number, path: string | null, named = false) => ({
  reached,
  clicks,
  finalUrl: path === null ? null : `http://127.0.0.1:8601${path}`,
  named,
});
const way = (end: string, clicks: number, at?: string) => ({
  end,
  clicks: { desktop: clicks, mobile: clicks + 1 },
  ...(at === undefined ? {} : { at }),
});
const finding = (check: string, outcome: string, verdict = 'fail', critical = false) => ({
  check: `website/${check}`,
  outcome,
  verdict,
  critical,
  context: { viewport: 'desktop' },
});

describe('isRight', () => {
  const cases: [claim: string, want: unknown, got: unknown, goal: string, right: boolean | null][] = [
    ['the same end, clicks and address', way('form', 1, '/a.html'), journey('form', 1, '/a'), 'buy', true],
    ['an index page is its folder', way('form', 0, '/'), journey('form', 0, '/index.html'), 'buy', true],
    ['another number of clicks', way('form', 1, '/a'), journey('form', 2, '/a'), 'buy', false],
    ['another end', way('form', 1, '/a'), journey('email', 1, '/a'), 'buy', false],
    ['a form at another address', way('form', 1, '/a'), journey('form', 1, '/b'), 'buy', false],
    ['an email address that stands elsewhere', way('email', 1, '/a'), journey('email', 1, '/b'), 'buy', true],
    [
      'a number for contact details in text',
      way('text', 1, '/a'),
      journey('phone', 1, '/a'),
      'contact',
      true,
    ],
    ['a form for contact details in text', way('text', 1, '/a'), journey('form', 1, '/a'), 'contact', false],
    ['a form on the page that was read', way('page', 1, '/a'), journey('form', 1, '/a'), 'cancel', true],
    ['any way out to another host', way('elsewhere', 2), journey('page', 5, '/shop'), 'buy', true],
    [
      'no way although there is one elsewhere',
      way('elsewhere', 2),
      journey('not-found', 0, null),
      'buy',
      false,
    ],
    ['no way where there is none', null, journey('not-found', 0, null), 'buy', true],
    ['a wall where there is no way', null, journey('blocked', 1, '/a'), 'cancel', true],
    ['a way where there is none', null, journey('form', 1, '/a'), 'contact', false],
    ['a complaint by its name', way('form', 1, '/a'), journey('form', 1, '/a', true), 'complain', true],
    ['a complaint through contact', way('form', 1, '/a'), journey('form', 1, '/a'), 'complain', false],
    ['contact where nothing is called a complaint', null, journey('form', 1, '/a'), 'complain', true],
    ['a complaint that nobody has read', null, journey('form', 1, '/a', true), 'complain', false],
    ['no answer', way('form', 1, '/a'), undefined, 'buy', false],
    ['no answer where there is no way', null, undefined, 'cancel', false],
    ['a goal that was not read', undefined, journey('form', 1, '/a'), 'buy', null],
  ];
  it.each(cases)('%s', (_claim, want, got, goal, right) => {
    expect(isRight(want, got, goal, 'desktop')).toBe(right);
  });

  it('counts clicks by screen, and leaves out a screen that was not read', () => {
    expect(isRight(way('form', 1, '/a'), journey('form', 2, '/a'), 'buy', 'mobile')).toBe(true);
    const half = { end: 'form', clicks: { desktop: 1, mobile: null } };
    expect(isRight(half, journey('form', 1, '/a'), 'buy', 'mobile')).toBe(null);
  });
});

it('places an address without host, query, hash and endings', () => {
  expect(
    ['/a/index.html?b=1', 'http://127.0.0.1:1/c.htm#d', '/', '/e/', null].map((url) => placeOf(url)),
  ).toEqual(['/a', '/c', '', '/e', null]);
});

it('names what was wanted and what came, for each goal and screen that was read', () => {
  const site = {
    viewports: {
      desktop: { journeys: { contact: journey('email', 1, '/a'), complain: journey('form', 0, '/') } },
    },
  };
  expect(compare({ contact: way('form', 1, '/a'), complain: null }, site)).toEqual([
    {
      goal: 'contact',
      screen: 'desktop',
      right: false,
      way: true,
      want: 'form after 1 at /a',
      got: 'email after 1 at /a',
    },
    {
      goal: 'complain',
      screen: 'desktop',
      right: true,
      way: false,
      want: 'none',
      got: 'form after 0 at /, not by name',
    },
    {
      goal: 'contact',
      screen: 'mobile',
      right: false,
      way: true,
      want: 'form after 2 at /a',
      got: 'no answer',
    },
    { goal: 'complain', screen: 'mobile', right: false, way: false, want: 'none', got: 'no answer' },
  ]);
});

it('names ways to other hosts that are right by being there alone', () => {
  const journeys = {
    contact: journey('email', 1, '/'),
    buy: journey('page', 2, '/shop'),
    cancel: journey('page', 3, '/end'),
  };
  const truth = { contact: way('elsewhere', 1), buy: way('elsewhere', 2), cancel: way('elsewhere', 2) };
  expect(
    leniently(truth, { viewports: { desktop: { journeys } } }).map(({ goal }: { goal: string }) => goal),
  ).toEqual(['contact', 'cancel']);
});

describe('alarms', () => {
  const none = finding('complaint-path-exists', 'none', 'fail', true);
  const wall = finding('complaint-needs-no-login', 'login', 'fail', true);
  const open = finding('complaint-path-exists', 'unknown', 'cant-tell');

  it('are false if they say that there is no way and a person has read one', () => {
    const site = { findings: [none, wall] };
    expect(falseNones({ contact: way('form', 1) }, site)).toEqual([
      'website/complaint-path-exists: none (desktop)',
    ]);
    expect(falseNones({ contact: null }, site)).toEqual([]);
    expect(
      falseNones({ contact: way('form', 1) }, { findings: [wall, { ...none, verdict: 'pass' }] }),
    ).toEqual([]);
  });

  it('are all listed if they are critical', () => {
    expect(criticals({ findings: [none, wall, open] })).toEqual([
      'website/complaint-path-exists: none (desktop)',
      'website/complaint-needs-no-login: login (desktop)',
    ]);
  });

  it('are left open by a check that can raise them, or without an answer', () => {
    expect(leftOpen({ findings: [open] })).toBe(true);
    expect(leftOpen({ findings: [none, finding('phone-hours-stated', 'unknown', 'cant-tell')] })).toBe(false);
    expect(leftOpen(null)).toBe(true);
  });
});

describe('differing', () => {
  const site = (score: number, more: object = {}, message = 'It took 1.2 seconds.') => ({
    score: { value: score, range: [score, score] },
    viewports: { desktop: { status: 'complete', journeys: { contact: { reached: 'form', ...more } } } },
    findings: [{ ...finding('phone-number-shown', 'shown', 'pass'), message }],
  });

  it('finds nothing in the same answer, whatever it took to load', () => {
    expect(differing(site(70), site(70, {}, 'It took 9 seconds.'))).toEqual([]);
    const slow = {
      ...site(70),
      findings: [...site(70).findings, finding('contact-pages-load-fast', 'slow')],
    };
    expect(differing(site(70), slow)).toEqual([]);
  });

  it('names each journey, finding and score that is another', () => {
    expect(differing(site(70), site(42, { clicks: 2 }, 'It is another.'))).toEqual([
      'desktop: contact',
      'score',
      'website/phone-number-shown (desktop)',
    ]);
    expect(differing(site(70), null)).toContain('no answer');
  });
});
