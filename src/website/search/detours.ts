/** Help pages and topics that a customer must get past, because no other way leads to the goal. Pure. */
import type { Step } from '../../model/journey.js';
import { LEAST_PROMISE, type Move, type Route, rankOf } from './cheapest-paths.js';
import { type Exploration, routesTo } from './explore.js';

/** A link that promises this much names the goal; it is the way, not a detour. */
const NAMES_IT = 0.6;
/** A page costs more patience than a topic that is chosen in place (our assumption). */
const SHARE_OF_A_TOPIC = 0.5;

/** True where the way runs through help that does not name the goal, and none as good goes around it. */
export function isDetour(route: Route, exploration: Exploration): boolean {
  const unnamed = route.moves.filter((move, place) => place > 0 && isAside(move, route));
  const weight = unnamed.reduce((sum, { press }) => sum + (press ? SHARE_OF_A_TOPIC : 1), 0);
  if (weight < 1) return false;
  const aside = new Set(unnamed.map(({ to }) => to));
  const readings = new Map([...exploration.readings].filter(([state]) => !aside.has(state)));
  const around = routesTo({ ...exploration, readings }, ({ goal }) => goal === route.end.goal);
  return !around.some((other) => rankOf(other) <= rankOf(route));
}

const IN_THE_TEXT: ReadonlySet<Step['region']> = new Set(['main', 'body', 'dialog']);

/** An article or a topic: it stands in the text, and promises help at most. */
function isAside({ promise, steps, press }: Move, { end }: Route): boolean {
  if (!IN_THE_TEXT.has(steps.at(-1)?.region)) return false;
  const named = Math.max(promise[end.goal] ?? 0, end.goal === 'buy' ? 0 : (promise.contact ?? 0));
  return named < NAMES_IT && (press !== null || (promise.help ?? 0) >= LEAST_PROMISE);
}
