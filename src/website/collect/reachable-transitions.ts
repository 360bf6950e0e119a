/** Leaves out transitions whose control a customer could not press: covered, cut off or out of reach. */
import { GOALS, type Goal } from '../../model/journey.js';
import { landsExpression } from '../facts/in-page/hit-test.js';
import { elementExpression } from '../facts/page-facts.js';
import { type Cleared, clearOverlays } from '../interact/overlays.js';
import type { StateReading, Transition } from '../search/cheapest-paths.js';
import { EXPLICIT_RELEVANCE, strength } from '../search/relevance.js';
import type { Tab } from '../tab/tab.js';

/** Moves that are tried on a page, the most promising first (our assumption). */
const TRIED = 30;

/** The same after closing what keeps presses from what is wanted; `cleared` is null if nothing was, or in vain. */
export async function uncovered(
  tab: Tab,
  full: StateReading,
): Promise<{ reading: StateReading; cleared: Cleared | null; consentActions: number }> {
  const { reading, buried } = await withoutCovered(tab, full);
  const cleared = buried ? await clearOverlays(tab, tab.facts?.lang ?? null, { covering: true }) : null;
  const consentActions = cleared?.consentActions ?? 0;
  if (!cleared || consentActions + cleared.dismissed.length === 0)
    return { reading, cleared: null, consentActions };
  const again = (await withoutCovered(tab, full)).reading;
  // What was closed in vain costs no customer anything.
  const helped = again.transitions.length !== reading.transitions.length;
  return { reading: again, cleared: helped ? cleared : null, consentActions };
}

interface Uncovered {
  reading: StateReading;
  /** Nothing on the page can be pressed, or nothing as relevant as what is covered. */
  buried: boolean;
}

export async function withoutCovered(tab: Tab, reading: StateReading): Promise<Uncovered> {
  const tried = reading.transitions
    .map((transition, place) => ({ transition, place }))
    .filter(({ transition }) => transition.at?.frame === null)
    .sort((a, b) => strength(b.transition.relevance) - strength(a.transition.relevance))
    .slice(0, TRIED);
  if (tried.length === 0) return { reading, buried: false };
  const paths = tried.map(({ transition }) => elementExpression(transition.at!.path));
  const lands = (await tab.page.evaluate(landsExpression(paths))) as boolean[];
  const covered = new Set(tried.filter((_, n) => lands[n] === false).map(({ place }) => place));
  const transitions = reading.transitions.filter((_, place) => !covered.has(place));
  const hidden = tried.filter(({ place }) => covered.has(place)).map(({ transition }) => transition);
  const buried = covered.size === tried.length || GOALS.some((goal) => isLost(goal, hidden, transitions));
  return { reading: { ...reading, transitions }, buried };
}

/** A control that names the goal is covered, and no other does. */
const isLost = (goal: Goal, hidden: readonly Transition[], left: readonly Transition[]): boolean =>
  hidden.some(({ relevance }) => (relevance[goal] ?? 0) >= EXPLICIT_RELEVANCE) &&
  !left.some(({ relevance }) => (relevance[goal] ?? 0) >= EXPLICIT_RELEVANCE);
