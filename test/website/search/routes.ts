/** Literal transitions, endpoints and readings of a made-up site: a test says what matters to it. */

import { NO_WORK } from '../../../src/model/effort.js';
import type {
  Endpoint,
  Route,
  StateReading,
  Transition,
} from '../../../src/website/search/cheapest-paths.js';
import { type Exploration, explore } from '../../../src/website/search/explore.js';
import type { Relevance } from '../../../src/website/search/relevance.js';

/** `help` → `https://example.org/help`. */
export const url = (name: string): string => `https://example.org/${name}`;

/** A link from one page to another: one click of 2.65 s. */
export const transition = (to: string, relevance: Relevance, said: Partial<Transition> = {}): Transition => ({
  to: url(to),
  press: null,
  at: null,
  steps: [
    { action: 'click', text: to, from: url('home'), url: url(to), seconds: 2.7, loads: true, region: 'main' },
  ],
  words: 0,
  viewportsScrolled: 0,
  cost: 2.65,
  relevance,
  ...said,
});

/** A press that opens something on the page. */
export const press = (to: string, relevance: Relevance, said: Partial<Transition> = {}): Transition => ({
  ...transition(to, relevance),
  press: { path: to, frame: null, hover: false },
  steps: [
    {
      action: 'open',
      text: to,
      from: url('home'),
      url: url('home'),
      seconds: 2.7,
      loads: false,
      region: 'main',
    },
  ],
  ...said,
});

export const endpoint = (said: Partial<Endpoint> = {}): Endpoint => ({
  goal: 'contact',
  reached: 'form',
  named: false,
  topic: false,
  steps: [],
  form: null,
  obstacles: [],
  work: NO_WORK,
  actions: 1,
  cost: 5,
  url: url('end'),
  ...said,
});

export const route = (
  said: Partial<Omit<Route, 'endpoint'>> & { endpoint?: Partial<Endpoint> } = {},
): Route => ({
  transitions: [],
  at: url('end'),
  actions: 1,
  cost: 5,
  ...said,
  endpoint: endpoint(said.endpoint),
});

export type Pages = Record<
  string,
  { transitions?: Transition[]; endpoints?: Endpoint[]; said?: Partial<StateReading> }
>;

const readingOf = (
  name: string,
  { transitions = [], endpoints = [], said = {} }: Pages[string],
): StateReading => ({
  url: url(name),
  loaded: true,
  arrives: true,
  transitions,
  endpoints,
  ...said,
});

export const readings = (pages: Pages): Map<string, StateReading> =>
  new Map(Object.entries(pages).map(([name, page]) => [url(name), readingOf(name, page)]));

export const explored = (pages: Pages, said: Partial<Exploration> = {}): Exploration => ({
  start: url('home'),
  readings: readings(pages),
  best: {},
  stopped: 'exhausted',
  ...said,
});

/** Explores from `home`; returns the names of what was opened, in order, with what came of it. */
export async function search(pages: Pages, limits: Partial<Parameters<typeof explore>[2]> = {}) {
  const opened: string[] = [];
  const found = await explore(
    url('home'),
    async ({ key }) => {
      const name = key.replace(url(''), '');
      opened.push(name);
      return readingOf(name, pages[name] ?? { said: { loaded: false } });
    },
    { pages: 100, depth: 100, goOn: () => true, ...limits },
  );
  return { opened: opened.join(' '), ...found };
}
