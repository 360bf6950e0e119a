/** Leaves out moves whose control a customer could not press: covered, cut off or out of reach. */
import { GOALS, type Goal } from '../../model/journey.js';
import { landsExpression } from '../facts/in-page/hit-test.js';
import { elementExpression } from '../facts/page-facts.js';
import type { Move, Reading } from '../search/cheapest-paths.js';
import type { Tab } from '../tab/tab.js';

/** Moves that are tried on a page, the most promising first (our assumption). */
const TRIED = 30;

export interface Uncovered {
  reading: Reading;
  /** Nothing on the page can be pressed, or nothing that promises as much as what is covered. */
  buried: boolean;
}

export async function withoutCovered(tab: Tab, reading: Reading): Promise<Uncovered> {
  const tried = reading.moves
    .map((move, place) => ({ move, place }))
    .filter(({ move }) => move.at?.frame === null)
    .sort((a, b) => strength(b.move.promise) - strength(a.move.promise))
    .slice(0, TRIED);
  if (tried.length === 0) return { reading, buried: false };
  const paths = tried.map(({ move }) => elementExpression(move.at!.path));
  const lands = (await tab.page.evaluate(landsExpression(paths))) as boolean[];
  const covered = new Set(tried.filter((_, n) => lands[n] === false).map(({ place }) => place));
  const moves = reading.moves.filter((_, place) => !covered.has(place));
  const hidden = tried.filter(({ place }) => covered.has(place)).map(({ move }) => move);
  const buried = covered.size === tried.length || GOALS.some((goal) => isLost(goal, hidden, moves));
  return { reading: { ...reading, moves }, buried };
}

/** A control that names the goal is covered, and no other does. */
const isLost = (goal: Goal, hidden: readonly Move[], left: readonly Move[]): boolean =>
  hidden.some(({ promise }) => (promise[goal] ?? 0) >= NAMES_IT) &&
  !left.some(({ promise }) => (promise[goal] ?? 0) >= NAMES_IT);

/** A control that promises this much says so in so many words. */
const NAMES_IT = 0.6;

const strength = (promise: Readonly<Record<string, number>>): number => Math.max(...Object.values(promise));
