/** Help pages and topics that a customer must get past, because no other way leads to the goal. Pure. */
import type { Step } from '../../model/journey.js';
import { endpointRank, type Route, type Transition } from './cheapest-paths.js';
import { type Exploration, routesTo } from './explore.js';
import { EXPLICIT_RELEVANCE, LEAST_RELEVANCE } from './relevance.js';

/** A page costs more patience than a topic that is chosen in place (our assumption). */
// mutants: equal (0.55) — two topics are a page or more, and one is less
const SHARE_OF_A_TOPIC = 0.5;

/** True where the way runs through help that does not name the goal, and none as good goes around it. */
export function isDetour(route: Route, exploration: Exploration): boolean {
  const unnamed = route.transitions.filter((transition, place) => place > 0 && isAside(transition, route));
  // mutants: equal (2) — a page alone reaches the limit
  const weight = unnamed.reduce((sum, { press }) => sum + (press ? SHARE_OF_A_TOPIC : 1), 0);
  if (weight < 1) return false;
  const aside = new Set(unnamed.map(({ to }) => to));
  const readings = new Map([...exploration.readings].filter(([state]) => !aside.has(state)));
  const around = routesTo({ ...exploration, readings }, ({ goal }) => goal === route.endpoint.goal);
  return !around.some((other) => endpointRank(other) <= endpointRank(route));
}

const IN_THE_TEXT: ReadonlySet<Step['region']> = new Set(['main', 'body', 'dialog']);

/** An article or a topic: it stands in the text, and promises help at most. */
function isAside({ relevance, steps, press }: Transition, { endpoint }: Route): boolean {
  if (!IN_THE_TEXT.has(steps.at(-1)?.region)) return false;
  const named = Math.max(
    relevance[endpoint.goal] ?? 0,
    endpoint.goal === 'buy' ? 0 : (relevance.contact ?? 0),
  );
  // A link that names the goal is the way, not a detour.
  return named < EXPLICIT_RELEVANCE && (press !== null || (relevance.help ?? 0) >= LEAST_RELEVANCE);
}
