/** Leaves out moves whose control a customer could not press: covered, cut off or out of reach. */
import { landsExpression } from '../in-page/aim.js';
import { elementExpression } from '../page-facts.js';
import type { Reading } from '../paths.js';
import type { Tab } from './tab.js';

/** Moves that are tried on a page, the most promising first (our assumption). */
const TRIED = 30;

export async function withoutCovered(tab: Tab, reading: Reading): Promise<Reading> {
  const tried = reading.moves
    .map((move, place) => ({ move, place }))
    .filter(({ move }) => move.at?.frame === null)
    .sort((a, b) => strength(b.move.promise) - strength(a.move.promise))
    .slice(0, TRIED);
  if (tried.length === 0) return reading;
  const paths = tried.map(({ move }) => elementExpression(move.at!.path));
  const lands = (await tab.page.evaluate(landsExpression(paths))) as boolean[];
  const covered = new Set(tried.filter((_, n) => lands[n] === false).map(({ place }) => place));
  return { ...reading, moves: reading.moves.filter((_, place) => !covered.has(place)) };
}

const strength = (promise: Readonly<Record<string, number>>): number => Math.max(...Object.values(promise));
