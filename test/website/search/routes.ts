/** Literal moves, ends and readings of a made-up site: a test says what matters to it. */

import type { End, Move, Promises, Reading, Route } from '../../../src/website/search/cheapest-paths.js';
import { type Exploration, explore } from '../../../src/website/search/explore.js';
import { NO_WORK } from '../../../src/website/search/no-work.js';

/** `help` → `https://example.org/help`. */
export const url = (name: string): string => `https://example.org/${name}`;

/** A link from one page to another: one click of 2.65 s. */
export const move = (to: string, promise: Promises, said: Partial<Move> = {}): Move => ({
  to: url(to),
  press: null,
  at: null,
  steps: [
    { action: 'click', text: to, from: url('home'), url: url(to), seconds: 2.7, loads: true, region: 'main' },
  ],
  words: 0,
  viewportsScrolled: 0,
  cost: 2.65,
  promise,
  ...said,
});

/** A press that opens something on the page. */
export const press = (to: string, promise: Promises, said: Partial<Move> = {}): Move => ({
  ...move(to, promise),
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

export const end = (said: Partial<End> = {}): End => ({
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

export const route = (said: Partial<Omit<Route, 'end'>> & { end?: Partial<End> } = {}): Route => ({
  moves: [],
  at: url('end'),
  actions: 1,
  cost: 5,
  ...said,
  end: end(said.end),
});

export type Pages = Record<string, { moves?: Move[]; ends?: End[]; said?: Partial<Reading> }>;

const readingOf = (name: string, { moves = [], ends = [], said = {} }: Pages[string]): Reading => ({
  url: url(name),
  loaded: true,
  arrives: true,
  moves,
  ends,
  ...said,
});

export const readings = (pages: Pages): Map<string, Reading> =>
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
