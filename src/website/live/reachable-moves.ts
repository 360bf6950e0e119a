/** Leaves out moves whose control a customer could not press: covered, cut off or out of reach. */
import { landsExpression } from '../in-page/aim.js';
import { elementExpression } from '../page-facts.js';
import type { Reading } from '../paths.js';
import type { Tab } from './tab.js';

/** Moves that are tried on a page, the most promising first (our assumption). */
const TRIED = 30;

export interface Uncovered {
  reading: Reading;
  /** Nothing on the page can be pressed: something has come over it since it was read. */
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
  return { reading: { ...reading, moves }, buried: covered.size === tried.length };
}

const strength = (promise: Readonly<Record<string, number>>): number => Math.max(...Object.values(promise));
