/**
 * Least-effort search over the pages and page states of a site. Pure apart from `visit`.
 * Opens the most relevant cheap state next, and stops when no unopened one can beat the best path found.
 */
import { GOALS, type Goal } from '../../model/journey.js';
import {
  cheaper,
  type Endpoint,
  endpointRank,
  type Place,
  type Route,
  reachablePlaces,
  routeTo,
  type StateReading,
} from './cheapest-paths.js';
import { LEAST_RELEVANCE } from './relevance.js';

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

/** A state to open: the transitions that lead there from the start; none for the start itself. */
export interface Target extends Place {
  key: string;
}

/** Everything that was read, from which the cheapest paths are computed. */
export interface Exploration {
  start: string;
  /** By state, in the order opened. */
  readings: ReadonlyMap<string, StateReading>;
  /** The cheapest end found per goal. */
  best: Readonly<Partial<Record<Goal, Route>>>;
  stopped: 'exhausted' | 'pages' | 'time';
}

/** `visit` opens one state and reads it; it must not throw for pages that fail to load. */
export type Visit = (target: Target) => Promise<StateReading>;

/** Seconds of detour that full relevance outweighs when choosing what to open next (our assumption). */
const PATIENCE = 60;
/** Presses per page that may be loaded (our assumption): menus are opened, not every accordion of a site. */
const PRESSES_A_PAGE = 1;

/** Presses that promise little are tried so often, and not on every page anew (our assumptions). */
const VAGUE_PRESSES = 10;
const TELLING = 0.3;

export async function explore(start: string, visit: Visit, limits: ExploreLimits): Promise<Exploration> {
  const readings = new Map<string, StateReading>();
  const spent = { pages: 0, presses: 0 };
  let target: Target = { key: start, actions: 0, cost: 0, transitions: [] };
  for (;;) {
    const reading = await visit(target);
    readings.set(target.key, reading);
    spent[target.transitions.at(-1)?.press ? 'presses' : 'pages']++;
    // Redirects and routes of single-page applications need no second visit by their address.
    if (reading.loaded && reading.arrives && !readings.has(reading.url)) readings.set(reading.url, reading);
    const places = reachablePlaces(start, readings);
    const best = bestRoutes(places, readings);
    const settle = (stopped: Exploration['stopped']) => ({ start, readings, best, stopped });
    if (!limits.goOn()) return settle('time');
    const next = nextToOpen(places, readings, best, limits, spent);
    if (next === null) return settle('exhausted');
    if (next === 'pages') return settle('pages');
    target = next;
  }
}

/** The unopened state with the highest relevance for its cost that could still improve some goal. */
function nextToOpen(
  places: ReadonlyMap<string, Place>,
  readings: ReadonlyMap<string, StateReading>,
  best: Exploration['best'],
  { pages, depth, goals = GOALS }: ExploreLimits,
  spent: { pages: number; presses: number },
): Target | 'pages' | null {
  const full = { pages: spent.pages >= pages, presses: spent.presses >= pages * PRESSES_A_PAGE };
  let choice: (Target & { rank: number }) | null = null;
  let refused = false;
  for (const [key, place] of places) {
    if (readings.has(key) || place.transitions.length > depth) continue;
    const relevance = remainingRelevance(place, best, goals);
    if (relevance < leastRelevance(place, spent)) continue;
    // mutants: equal (2) — the same is added to all
    const rank = place.cost + (1 - relevance) * PATIENCE;
    const beyond = place.transitions.at(-1)?.press ? full.presses : full.pages;
    // mutants: equal (=) — it is asked only if all were refused
    refused ||= beyond;
    if (!beyond && (!choice || rank < choice.rank)) choice = { key, ...place, rank };
  }
  return choice ?? (refused ? 'pages' : null);
}

const leastRelevance = ({ transitions }: Place, { presses }: { presses: number }): number =>
  transitions.at(-1)?.press && presses >= VAGUE_PRESSES ? TELLING : LEAST_RELEVANCE;

/** Relevance of a state for the goals that it could still improve. */
function remainingRelevance(
  { transitions, actions }: Place,
  best: Exploration['best'],
  goals: readonly Goal[],
): number {
  const transition = transitions.at(-1);
  // mutants: equal (1) — the start, which no transition leads to, was read before all others
  if (!transition) return 0;
  let relevance = 0;
  for (const goal of goals) {
    const found = best[goal];
    if (found && isSettled(found) && actions >= found.actions) continue;
    relevance = Math.max(
      relevance,
      transition.relevance[goal] ?? 0,
      HELPS.has(goal) ? (transition.relevance.help ?? 0) / 2 : 0,
    );
  }
  return relevance;
}

/** Nothing but less work can improve on it. What can be bought is found out by walking, not by searching on. */
const isSettled = (route: Route): boolean =>
  endpointRank(route) === 0 ||
  (route.endpoint.goal === 'buy' &&
    route.endpoint.reached === 'page' &&
    !route.endpoint.doubtful &&
    !route.endpoint.unknownHost);

/** Goals whose route may lead through help and service pages. */
const HELPS = new Set<Goal>(['contact', 'complain', 'cancel']);

/** Routes to every endpoint that is accepted, the cheapest first. */
export function routesTo({ start, readings }: Exploration, accept: (endpoint: Endpoint) => boolean): Route[] {
  const places = reachablePlaces(start, readings);
  return [...readings]
    .flatMap(([at, { endpoints }]) => {
      const place = places.get(at);
      if (!place) return [];
      return endpoints.filter(accept).map((endpoint) => routeTo(place, at, endpoint));
    })
    .sort((a, b) => (cheaper(a, b) ? -1 : cheaper(b, a) ? 1 : 0));
}

/** Pages on which a form stands that belongs to all of them (our assumption). */
const EVERYWHERE = 3;

/** Forms that stand on page after page, whatever those are about. */
function formsOfEveryPage(readings: ReadonlyMap<string, StateReading>): ReadonlySet<string> {
  const pages = new Map<string, Set<string>>();
  for (const { url, endpoints } of readings.values())
    for (const endpoint of endpoints)
      if (endpoint.goal === 'contact' && endpoint.form) {
        const at = pages.get(signature(endpoint)) ?? new Set();
        pages.set(signature(endpoint), at.add(url));
      }
  return new Set([...pages].filter(([, urls]) => urls.size >= EVERYWHERE).map(([key]) => key));
}

/** What a form asks, by which it is known again; the same for no form at all. */
const signature = ({ form }: Endpoint): string =>
  form === null ? '' : JSON.stringify([form.fields, form.required, form.requiredFields]);

/** On a page about complaints, what the page itself names comes before the form that stands on every page. */
const asRepeated = (endpoint: Endpoint): Endpoint =>
  endpoint.goal === 'complain' && endpoint.named ? { ...endpoint, ofAnotherPurpose: true } : endpoint;

function bestRoutes(
  places: ReadonlyMap<string, Place>,
  readings: ReadonlyMap<string, StateReading>,
): Exploration['best'] {
  const best: Partial<Record<Goal, Route>> = {};
  const everywhere = formsOfEveryPage(readings);
  for (const [at, reading] of readings) {
    const place = places.get(at);
    if (!place) continue;
    for (const found of reading.endpoints) {
      const endpoint = everywhere.has(signature(found)) ? asRepeated(found) : found;
      const route = routeTo(place, at, endpoint);
      const known = best[endpoint.goal];
      if (!known || cheaper(route, known)) best[endpoint.goal] = route;
    }
  }
  return best;
}
