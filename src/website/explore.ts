/**
 * Least-effort search over the pages and page states of a site. Pure apart from `visit`.
 * Opens the most promising cheap page next, and stops when no unopened page can beat the best path found.
 */
import { GOALS, type Goal } from '../model/journey.js';
import { cheaper, LEAST_PROMISE, type Place, type Reading, type Route, rankOf, reachable } from './paths.js';

export interface ExploreLimits {
  pages: number;
  /** Clicks from the start. */
  depth: number;
  /** Asked before each page; false ends the search (time budget, Ctrl-C). */
  goOn: () => boolean;
}

/** Everything that was read, from which the cheapest paths are computed. */
export interface Exploration {
  start: string;
  /** By URL as asked for, in the order opened. */
  readings: ReadonlyMap<string, Reading>;
  /** The cheapest end found per goal. */
  best: Readonly<Partial<Record<Goal, Route>>>;
  stopped: 'exhausted' | 'pages' | 'time';
}

/** Seconds of detour that full promise outweighs when choosing what to open next (our assumption). */
const PATIENCE = 60;

/** `visit` opens one page and reads it; it must not throw for pages that fail to load. */
export async function explore(
  start: string,
  visit: (url: string, depth: number) => Promise<Reading>,
  limits: ExploreLimits,
): Promise<Exploration> {
  const readings = new Map<string, Reading>();
  const settle = (stopped: Exploration['stopped']): Exploration => ({
    start,
    readings,
    best: bestRoutes(start, readings),
    stopped,
  });
  readings.set(start, await visit(start, 0));
  for (;;) {
    if (!limits.goOn()) return settle('time');
    const next = nextToOpen(start, readings, limits.depth);
    if (!next) return settle('exhausted');
    if (readings.size >= limits.pages) return settle('pages');
    readings.set(next.url, await visit(next.url, next.depth));
  }
}

/** The unopened page with the best promise for its cost that could still improve some goal. */
function nextToOpen(start: string, readings: ReadonlyMap<string, Reading>, depth: number) {
  const costs = reachable(start, readings);
  const best = bestRoutes(start, readings);
  let choice: { url: string; depth: number; rank: number } | null = null;
  for (const [url, place] of costs) {
    if (readings.has(url) || place.moves.length > depth) continue;
    const promise = promiseOf(place, best);
    if (promise < LEAST_PROMISE) continue;
    const rank = place.cost + (1 - promise) * PATIENCE;
    if (!choice || rank < choice.rank) choice = { url, depth: place.moves.length, rank };
  }
  return choice;
}

/** How much a page promises for the goals that it could still improve. */
function promiseOf({ moves, actions }: Place, best: Exploration['best']): number {
  const move = moves.at(-1);
  if (!move) return 0;
  let promise = 0;
  for (const goal of GOALS) {
    const found = best[goal];
    if (found && rankOf(found) === 0 && actions >= found.actions) continue;
    promise = Math.max(promise, move.promise[goal] ?? 0, HELPS.has(goal) ? (move.promise.help ?? 0) / 2 : 0);
  }
  return promise;
}

/** Goals whose route may lead through help and service pages. */
const HELPS = new Set<Goal>(['contact', 'complain', 'cancel']);

function bestRoutes(start: string, readings: ReadonlyMap<string, Reading>): Exploration['best'] {
  const costs = reachable(start, readings);
  const best: Partial<Record<Goal, Route>> = {};
  for (const [at, reading] of readings) {
    const place = costs.get(at);
    if (!place) continue;
    for (const end of reading.ends) {
      const { moves, actions, cost } = place;
      const route = { moves, end, at, actions: actions + end.actions, cost: cost + end.cost };
      const known = best[end.goal];
      if (!known || cheaper(route, known)) best[end.goal] = route;
    }
  }
  return best;
}
