/** One page as the search sees it: what can be done next, what ends there, and what the user said about it. */
import { describe, expect, it, test } from 'vitest';
import type { PageFacts } from '../../../src/model/page-facts.js';
import { hinted } from '../../../src/website/search/hints.js';
import { readPage, unread } from '../../../src/website/search/read-page.js';
import type { Relevance } from '../../../src/website/search/relevance.js';
import { searchLog } from '../../../src/website/search/search-log.js';
import { button, field, form, heading, link } from '../../support/page-parts.js';
import { at, HOME } from '../../support/site-evidence.js';
import { pageAt, type SaidOfContext } from './page-at.js';
import { explored, press, route, transition, url } from './routes.js';

const read = (facts: Partial<PageFacts>, said: SaidOfContext = {}, arrives = true) =>
  readPage(pageAt({ ...said, facts: { url: at('/help#top'), ...facts } }), arrives);

const contact = form('Write to us', [
  field('Email', 'email', { required: true }),
  field('Message', 'textarea', { required: true }),
]);

describe('a page', () => {
  it('is where its address is, without its fragment', () => {
    expect(read({})).toEqual({
      url: at('/help'),
      loaded: true,
      arrives: true,
      transitions: [],
      endpoints: [],
    });
    expect(read({}, {}, false).arrives).toBe(false);
    expect(unread('x')).toEqual({ url: 'x', loaded: false, arrives: true, transitions: [], endpoints: [] });
  });

  it('holds links, presses and the endpoints of its forms', () => {
    const { transitions, endpoints } = read({
      links: [link('Contact', '/contact')],
      controls: [button('Menu')],
      forms: [contact],
    });
    expect(transitions.map(({ to }) => to)).toEqual([at('/contact'), `${at('/help')}\n\nbutton`]);
    expect(endpoints.map(({ goal, reached }) => `${goal} ${reached}`)).toEqual([
      'contact form',
      'complain form',
    ]);
  });

  it('is searched on the home page alone', () => {
    const search = form('Search', [field('Search', 'search', { key: 'q' })], {
      method: 'get',
      action: at('/search'),
      role: 'search',
      region: 'search',
    });
    const asked = (state: string) => read({ forms: [search] }, { state }).transitions.map(({ to }) => to);
    expect(asked(HOME)).toEqual([at('/search?q=complaint')]);
    expect(asked(at('/help'))).toEqual([]);
  });

  it('has presses that point at menus for those with a mouse alone', () => {
    const head = link('Company', '/company', { path: 'nav > li > a', region: 'navigation' });
    const under = link('Contact', '/contact', {
      path: 'nav > li > ul > a',
      visible: false,
      region: 'navigation',
    });
    const hovers = (viewport: 'desktop' | 'mobile') =>
      read({ links: [head, under] }, { viewport }).transitions.filter((one) => one.press?.hover).length;
    expect([hovers('desktop'), hovers('mobile')]).toEqual([1, 0]);
  });

  it('that was to lead to a goal is a dead end only where a customer has arrived', () => {
    const via = { contact: 0.9 };
    const goals = (arrives: boolean) =>
      read({}, { via }, arrives).endpoints.map(({ goal, reached }) => `${goal} ${reached}`);
    expect([goals(true), goals(false)]).toEqual([['contact page'], []]);
  });

  it('lacks what it was to lead to, and its topics may lead on', () => {
    const lamps = { links: [link('Lamps', '/lamps')] };
    const promised = (via: Relevance, more: Partial<PageFacts> = {}, state = at('/help')) =>
      read({ ...lamps, ...more }, { via, state }).transitions.find(({ to }) => to === at('/lamps'))
        ?.relevance;
    expect(promised({ contact: 0.6 })).toMatchObject({ contact: 0.4 });
    expect(promised({ contact: 0.59 })).toBeUndefined();
    expect(promised({ contact: 0.6 }, { forms: [contact] })).toBeUndefined();
    expect(promised({ contact: 0.6 }, {}, HOME)?.contact ?? 0).toBeLessThan(0.4);
    // A wall before complaints is none before contact.
    const login = form('Log in', [field('Email', 'email'), field('Password', 'password')]);
    const walled = promised({ contact: 0.6, complain: 0.6 }, { forms: [login] });
    expect([walled?.contact, walled?.complain]).toEqual([0.4, undefined]);
  });

  it('with a step of a form goes on by it, and is no endpoint', () => {
    const next = button('Next', { kind: 'submit', path: 'form > button', form: 0 });
    const step = form('Write to us', contact.fields, { submits: [next] });
    const { transitions, endpoints } = read(
      { forms: [step], controls: [next], headings: [heading('Contact', { level: 1 })] },
      { via: { contact: 0.9 } },
    );
    expect(endpoints).toEqual([]);
    expect(
      transitions
        .filter(({ filled }) => filled)
        .map(({ relevance, filled }) => [relevance, filled?.endpointsHere.map(({ goal }) => goal)]),
    ).toEqual([[{ contact: 0.9 }, ['contact', 'complain']]]);
  });

  it.each<[complain: number | undefined, named: boolean]>([
    [undefined, false],
    [0.39, false],
    [0.4, true],
  ])('with a step is about complaints after a link that leads to them by %j: %j', (complain, named) => {
    const next = button('Next', { kind: 'submit', path: 'form > button', form: 0 });
    const { transitions } = read(
      { forms: [form('Write to us', contact.fields, { submits: [next] })], controls: [next] },
      { via: { contact: 0.9, ...(complain === undefined ? {} : { complain }) } },
    );
    const here = transitions.flatMap(({ filled }) => filled?.endpointsHere ?? []);
    expect(here.find(({ goal }) => goal === 'complain')?.named).toBe(named);
  });
});

describe('what the user says', () => {
  const goals = {
    links: [{ fact: link('Talk to us', '/t'), scores: { help: 0.1 } }],
    controls: [{ fact: button('Talk'), scores: {} }],
    ranked: () => [],
    candidates: () => [],
  };

  test.each<[hint: string, link: Relevance, control: Relevance]>([
    ['talk to us', { help: 0.1, contact: 0.99 }, {}],
    [' TALK ', { help: 0.1, contact: 0.99 }, { contact: 0.99 }],
    ['write', { help: 0.1 }, {}],
    ['', { help: 0.1 }, {}],
  ])('“%s” leads to its goal', (hint, linked, controlled) => {
    const said = hinted(goals, { contact: { hint } });
    expect(said.links[0]?.scores).toEqual(linked);
    expect(said.controls[0]?.scores).toEqual(controlled);
  });

  test('is read in names where there is no text, and changes nothing where nothing is said', () => {
    const named = { ...goals, links: [{ fact: link('', '/t', { name: 'Talk to us' }), scores: {} }] };
    expect(hinted(named, { buy: { hint: 'talk' } }).links[0]?.scores).toEqual({ buy: 0.99 });
    expect(hinted(goals, {})).toBe(goals);
    expect(hinted(goals, { buy: { start: '/shop' } })).toBe(goals);
  });
});

describe('the account of a search in vain', () => {
  const site = (transitions: ReturnType<typeof transition>[]) =>
    explored({
      home: { transitions },
      ...Object.fromEntries(transitions.map(({ to }) => [to.replace(url(''), ''), {}])),
    });
  const many = ['a', 'b', 'c', 'd', 'e'].map((name, place) =>
    transition(name, { contact: 0.2 + place / 10 }),
  );

  it.each<[what: string, said: Parameters<typeof explored>[1], says: string]>([
    ['all was seen', {}, '1 page was opened; none led on to get in touch.'],
    [
      'there were too many',
      { stopped: 'pages' },
      '1 page was opened, which is the limit; no way to get in touch was found until then.',
    ],
    [
      'the time was up',
      { stopped: 'time' },
      '1 page was opened before the time was up; no way to get in touch was found until then.',
    ],
  ])('where %s', (_what, said, says) => {
    expect(searchLog('contact', undefined, explored({ home: {} }, said), '')).toBe(says);
  });

  it('names four controls, the most promising first, each once', () => {
    expect(searchLog('contact', undefined, site([...many, transition('e', { contact: 0.9 })]), '')).toBe(
      '6 pages were opened; none led on to get in touch. Most promising, and tried: “e”, “d”, “c”, “b”.',
    );
  });

  it.each<[goal: 'contact' | 'buy', relevance: Relevance, named: boolean]>([
    ['contact', { contact: 0.2 }, true],
    ['contact', { contact: 0.19 }, false],
    // Half of what helps, and none of it to those who want to buy.
    ['contact', { help: 0.4 }, true],
    ['contact', { help: 0.39 }, false],
    ['buy', { help: 0.9 }, false],
    ['buy', { buy: 0.2 }, true],
  ])('names, for %s, what promised %j: %j', (goal, relevance, named) => {
    expect(searchLog(goal, undefined, site([transition('a', relevance)]), '').includes('“a”')).toBe(named);
  });

  it('counts presses apart, and pages by where they are', () => {
    const pages = {
      home: {},
      old: { said: { url: url('home') } },
      'home\n\nmenu': {},
      'home\n\ntab': {},
    };
    expect(searchLog('buy', undefined, explored(pages), '')).toBe(
      '1 page was opened and 2 menus and buttons pressed; none led on to buy.',
    );
    const { 'home\n\ntab': _, ...one } = pages;
    expect(searchLog('buy', undefined, explored(one), '')).toContain('and 1 menu or button pressed');
  });

  it('says how far a customer gets', () => {
    const stopped = { endpoint: { goal: 'cancel' as const, reached: 'blocked' as const } };
    const says = (one: ReturnType<typeof route>) =>
      searchLog('cancel', one, explored({ home: {} }), '').split('. ')[0];
    expect(says(route(stopped))).toBe('A customer gets no further than the home page');
    expect(says(route({ ...stopped, transitions: [transition('a', {}), press('b', {})] }))).toBe(
      'A customer gets as far as “b”',
    );
    const steps = transition('last', {}).steps;
    expect(
      says(route({ endpoint: { ...stopped.endpoint, steps }, transitions: [transition('a', {})] })),
    ).toBe('A customer gets as far as “last”');
    expect(searchLog('cancel', route({ endpoint: { goal: 'cancel' } }), explored({ home: {} }), '')).toBe('');
    expect(
      searchLog(
        'cancel',
        route({ endpoint: { goal: 'cancel', reached: 'phone' } }),
        explored({ home: {} }),
        '',
      ),
    ).not.toBe('');
  });
});
