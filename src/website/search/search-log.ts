/** Says in words how far a customer gets where a goal was not reached, and what was tried. Pure. */
import { canFinish, type Goal } from '../../model/journey.js';
import { isPressed, type Route, reachable } from './cheapest-paths.js';
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
export function accountOf(
  goal: Goal,
  route: Route | undefined,
  exploration: Exploration,
  live: string,
): string {
  if (route && canFinish({ goal, reached: route.end.reached })) return '';
  const far = live || (route ? furthest(route) : '');
  return [far, searched(goal, exploration), tried(goal, exploration)].filter(Boolean).join(' ');
}

/** How far the best way leads that was found. */
function furthest({ moves, end }: Route): string {
  const words = [...moves.flatMap(({ steps }) => steps), ...end.steps]
    .map(({ text }) => text)
    .filter(Boolean);
  const last = words.at(-1);
  return last ? `A customer gets as far as “${last}”.` : 'A customer gets no further than the home page.';
}

/** How much was opened, and why the search ended. */
function searched(goal: Goal, { readings, stopped }: Exploration): string {
  const states = [...readings.keys()];
  const pressed = states.filter(isPressed).length;
  const opened = new Set([...readings].filter(([state]) => !isPressed(state)).map(([, { url }]) => url)).size;
  const done = [counted(opened, 'page was', 'pages were', 'opened')];
  if (pressed > 0) done.push(counted(pressed, 'menu or button', 'menus and buttons', 'pressed'));
  const work = done.join(' and ');
  if (stopped === 'pages') return `${work}, which is the limit; no way ${DEED[goal]} was found until then.`;
  if (stopped === 'time') return `${work} before the time was up; no way ${DEED[goal]} was found until then.`;
  return `${work}; none led on ${DEED[goal]}.`;
}

const counted = (n: number, one: string, many: string, done: string): string =>
  `${n} ${n === 1 ? one : many} ${done}`;

/** The controls that promised the goal and were used, in the order of their promise. */
function tried(goal: Goal, { start, readings }: Exploration): string {
  const promised = [...reachable(start, readings)].flatMap(([state, { moves }]) => {
    const last = moves.at(-1);
    const text = last?.steps.at(-1)?.text;
    const promise = Math.max(last?.promise[goal] ?? 0, goal === 'buy' ? 0 : (last?.promise.help ?? 0) / 2);
    return readings.has(state) && text && promise >= 0.2 ? [{ text, promise }] : [];
  });
  const texts = promised.sort((a, b) => b.promise - a.promise).map(({ text }) => `“${text}”`);
  const named = [...new Set(texts)].slice(0, NAMED);
  return named.length > 0 ? `Most promising, and tried: ${named.join(', ')}.` : '';
}
