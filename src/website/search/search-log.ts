/** Says in words how far a customer gets where a goal was not reached, and what was tried. Pure. */
import { canFinish, type Goal } from '../../model/journey.js';
import { isPressedState, type Route, reachablePlaces } from './cheapest-paths.js';
import type { Exploration } from './explore.js';

const DEED: Readonly<Record<Goal, string>> = {
  contact: 'to get in touch',
  complain: 'to complain',
  buy: 'to buy',
  cancel: 'to cancel',
};

/** Most controls that are named: enough to follow what was done (our assumption). */
const NAMED = 4;

/** Empty where a customer can finish. `live` is what was found out by pressing on from a product. */
export function searchLog(
  goal: Goal,
  route: Route | undefined,
  exploration: Exploration,
  live: string,
): string {
  if (route && canFinish({ goal, reached: route.endpoint.reached })) return '';
  const far = live || (route ? furthest(route) : '');
  return [far, searchedStates(goal, exploration), triedControls(goal, exploration)].filter(Boolean).join(' ');
}

/** How far the best way leads that was found. */
function furthest({ transitions, endpoint }: Route): string {
  const words = [...transitions.flatMap(({ steps }) => steps), ...endpoint.steps]
    .map(({ text }) => text)
    .filter(Boolean);
  const last = words.at(-1);
  return last ? `A customer gets as far as “${last}”.` : 'A customer gets no further than the home page.';
}

/** How much was opened, and why the search ended. */
function searchedStates(goal: Goal, { readings, stopped }: Exploration): string {
  const states = [...readings.keys()];
  const pressed = states.filter(isPressedState).length;
  const opened = new Set([...readings].filter(([state]) => !isPressedState(state)).map(([, { url }]) => url))
    .size;
  const done = [counted(opened, 'page was', 'pages were', 'opened')];
  if (pressed > 0) done.push(counted(pressed, 'menu or button', 'menus and buttons', 'pressed'));
  const work = done.join(' and ');
  if (stopped === 'pages') return `${work}, which is the limit; no way ${DEED[goal]} was found until then.`;
  if (stopped === 'time') return `${work} before the time was up; no way ${DEED[goal]} was found until then.`;
  return `${work}; none led on ${DEED[goal]}.`;
}

const counted = (n: number, one: string, many: string, done: string): string =>
  `${n} ${n === 1 ? one : many} ${done}`;

/** The controls that seemed to lead to the goal and were used, the most relevant first. */
function triedControls(goal: Goal, { start, readings }: Exploration): string {
  const promised = [...reachablePlaces(start, readings)].flatMap(([state, { transitions }]) => {
    const last = transitions.at(-1);
    const text = last?.steps.at(-1)?.text;
    const relevance = Math.max(
      last?.relevance[goal] ?? 0,
      goal === 'buy' ? 0 : (last?.relevance.help ?? 0) / 2,
    );
    return readings.has(state) && text && relevance >= 0.2 ? [{ text, relevance }] : [];
  });
  const texts = promised.sort((a, b) => b.relevance - a.relevance).map(({ text }) => `“${text}”`);
  const named = [...new Set(texts)].slice(0, NAMED);
  return named.length > 0 ? `Most promising, and tried: ${named.join(', ')}.` : '';
}
