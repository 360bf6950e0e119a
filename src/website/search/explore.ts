/**
 * Least-effort search over the pages and page states of a site. Pure apart from `visit`.
 * Opens the most promising cheap state next, and stops when no unopened one can beat the best path found.
 */
import { GOALS, type Goal } from '../../model/journey.js';
import {
  cheaper,
  type End,
  LEAST_PROMISE,
  type Place,
  type Reading,
  type Route,
  rankOf,
  reachable,
} from './cheapest-paths.js';

export interface ExploreLimits {
  /** Page loads. */
  pages: number;
  /** Moves from the start. */
  depth: number;
  /** Goals that are looked for; all of them unless said otherwise. */
  goals?: readonly Goal[];
  /** Asked before each visit; false ends the search (time budget, Ctrl-C). */
  goOn: () => boolean;
}

/** A state to open: the moves that lead there from the start; none for the start itself. */
export interface Target extends Place {
  key: string;
}

/** Everything that was read, from which the cheapest paths are computed. */
export interface Exploration {
  start: string;
  /** By state, in the order opened. */
  readings: ReadonlyMap<string, Reading>;
  /** The cheapest end found per goal. */
  best: Readonly<Partial<Record<Goal, Route>>>;
  stopped: 'exhausted' | 'pages' | 'time';
}

/** `visit` opens one state and reads it; it must not throw for pages that fail to load. */
export type Visit = (target: Target) => Promise<Reading>;

/** Seconds of detour that full promise outweighs when choosing what to open next (our assumption). */
const PATIENCE = 60;
/** Presses per page that may be loaded (our assumption): menus are opened, not every accordion of a site. */
const PRESSES_A_PAGE = 2;

export async function explore(start: string, visit: Visit, limits: ExploreLimits): Promise<Exploration> {
  const readings = new Map<string, Reading>();
  const spent = { pages: 0, presses: 0 };
  const open = async (target: Target) => {
    const reading = await visit(target);
    readings.set(target.key, reading);
    spent[target.moves.at(-1)?.press ? 'presses' : 'pages']++;
    // Redirects and routes of single-page applications need no second visit by their address.
    if (reading.loaded && reading.arrives && !readings.has(reading.url)) readings.set(reading.url, reading);
  };
  await open({ key: start, actions: 0, cost: 0, moves: [] });
  for (;;) {
    const places = reachable(start, readings);
    const best = bestRoutes(places, readings);
    const settle = (stopped: Exploration['stopped']) => ({ start, readings, best, stopped });
    if (!limits.goOn()) return settle('time');
    const next = nextToOpen(places, readings, best, limits, spent);
    if (next === null) return settle('exhausted');
    if (next === 'pages') return settle('pages');
    await open(next);
  }
}

/** The unopened state with the best promise for its cost that could still improve some goal. */
function nextToOpen(
  places: ReadonlyMap<string, Place>,
  readings: ReadonlyMap<string, Reading>,
  best: Exploration['best'],
  { pages, depth, goals = GOALS }: ExploreLimits,
  spent: { pages: number; presses: number },
): Target | 'pages' | null {
  const full = { pages: spent.pages >= pages, presses: spent.presses >= pages * PRESSES_A_PAGE };
  let choice: (Target & { rank: number }) | null = null;
  let refused = false;
  for (const [key, place] of places) {
    const last = place.moves.at(-1);
    if (!last || readings.has(key) || place.moves.length > depth) continue;
    const promise = promiseOf(place, best, goals);
    if (promise < LEAST_PROMISE) continue;
    if (last.press ? full.presses : full.pages) {
      refused = true;
      continue;
    }
    const rank = place.cost + (1 - promise) * PATIENCE;
    if (!choice || rank < choice.rank) choice = { key, ...place, rank };
  }
  return choice ?? (refused ? 'pages' : null);
}

/** How much a state promises for the goals that it could still improve. */
function promiseOf({ moves, actions }: Place, best: Exploration['best'], goals: readonly Goal[]): number {
  const move = moves.at(-1);
  if (!move) return 0;
  let promise = 0;
  for (const goal of goals) {
    const found = best[goal];
    if (found && isSettled(found) && actions >= found.actions) continue;
    promise = Math.max(promise, move.promise[goal] ?? 0, HELPS.has(goal) ? (move.promise.help ?? 0) / 2 : 0);
  }
  return promise;
}

/** Nothing but less work can improve on it. What can be bought is found out by walking, not by searching on. */
const isSettled = (route: Route): boolean =>
  rankOf(route) === 0 || (route.end.goal === 'buy' && route.end.reached === 'page' && !route.end.doubtful);

/** Goals whose route may lead through help and service pages. */
const HELPS = new Set<Goal>(['contact', 'complain', 'cancel']);

/** Routes to every end that is accepted, the cheapest first. */
export function routesTo({ start, readings }: Exploration, accept: (end: End) => boolean): Route[] {
  const places = reachable(start, readings);
  return [...readings]
    .flatMap(([at, { ends }]) => {
      const place = places.get(at);
      if (!place) return [];
      return ends.filter(accept).map((end) => ({
        moves: place.moves,
        end,
        at,
        actions: place.actions + end.actions,
        cost: place.cost + end.cost,
      }));
    })
    .sort((a, b) => (cheaper(a, b) ? -1 : cheaper(b, a) ? 1 : 0));
}

function bestRoutes(
  places: ReadonlyMap<string, Place>,
  readings: ReadonlyMap<string, Reading>,
): Exploration['best'] {
  const best: Partial<Record<Goal, Route>> = {};
  for (const [at, reading] of readings) {
    const place = places.get(at);
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
