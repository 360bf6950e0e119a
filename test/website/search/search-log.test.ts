/** Where a goal was not reached, words say how far a customer gets and what was tried. */

import { describe, expect, it } from 'vitest';
import { NO_WORK } from '../../../src/model/effort.js';
import { GOALS } from '../../../src/model/journey.js';
import type {
  Endpoint,
  Route,
  StateReading,
  Transition,
} from '../../../src/website/search/cheapest-paths.js';
import type { Exploration } from '../../../src/website/search/explore.js';
import { searchLog } from '../../../src/website/search/search-log.js';

const START = 'https://example.org/';
const HELP = 'https://example.org/help';
const MENU = `${START}\n\n#menu`;

const transition = (
  text: string,
  to: string,
  relevance: Transition['relevance'],
  press: Transition['press'] = null,
): Transition => ({
  to,
  press,
  at: press,
  steps: [{ action: press ? 'open' : 'click', text, from: START, url: to, seconds: 2.7, loads: !press }],
  words: 0,
  viewportsScrolled: 0,
  cost: 2.7,
  relevance,
});
const menu = transition('Menu', MENU, { contact: 0.3 }, { path: '#menu', frame: null, hover: false });
const help = transition('Help', HELP, { help: 0.9 });
const reading = (url: string, transitions: Transition[]): StateReading => ({
  url,
  loaded: true,
  arrives: true,
  transitions,
  endpoints: [],
});

const exploration = (stopped: Exploration['stopped']): Exploration => ({
  start: START,
  readings: new Map([
    [START, reading(START, [menu, help])],
    [MENU, reading(START, [])],
    [HELP, reading(HELP, [])],
  ]),
  best: {},
  stopped,
});

const blocked: Route = {
  transitions: [help],
  at: HELP,
  actions: 1,
  cost: 2.7,
  endpoint: {
    ...({} as Endpoint),
    goal: 'complain',
    reached: 'blocked',
    steps: [],
    work: NO_WORK,
    obstacles: ['login-wall'],
  },
};

describe('the account of a search', () => {
  it.each(GOALS)('tells for %s what was opened, pressed and tried', (goal) => {
    const account = searchLog(goal, undefined, exploration('exhausted'), '');
    expect(account).toContain('2 pages were opened and 1 menu or button pressed; none led on to ');
    if (goal !== 'buy') expect(account).toContain('Most promising, and tried: “Help”');
  });

  it('says when the search was cut short', () => {
    expect(searchLog('contact', undefined, exploration('time'), '')).toContain('before the time was up');
    expect(searchLog('contact', undefined, exploration('pages'), '')).toContain('which is the limit');
  });

  it('says how far a customer gets where something stops them', () => {
    expect(searchLog('complain', blocked, exploration('exhausted'), '')).toMatch(
      /^A customer gets as far as “Help”\./,
    );
  });

  it('puts first what was found out live', () => {
    const live = 'A customer gets as far as the basket, by “Add”.';
    expect(searchLog('buy', undefined, exploration('exhausted'), live).startsWith(live)).toBe(true);
  });

  it('is silent where a customer can finish', () => {
    const done = { ...blocked, endpoint: { ...blocked.endpoint, reached: 'form' as const } };
    expect(searchLog('complain', done, exploration('exhausted'), '')).toBe('');
  });
});
