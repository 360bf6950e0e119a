/** Brings a tab to where a customer stands after given moves, asking the site for as little as possible. */
import type { PageFacts } from '../../model/page-facts.js';
import { type Loaded, loadPage } from '../interact/load.js';
import { press } from '../interact/press.js';
import { pressHeard } from '../interact/press-heard.js';
import type { Move } from '../search/cheapest-paths.js';
import { labelOf } from '../search/transitions.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import { enterThrowaway, leaveThrowaway } from '../tab/throwaway.js';

export interface Standing {
  /** The state the tab is in, and the page load that it grew from; null where nobody knows. */
  at: { state: string; load: string } | null;
  /** Opens an address; `depth` null for one that was open before. */
  load(url: string, depth: number | null): Promise<Loaded>;
  /**
   * Makes the moves again, without asking the site for pages it has given before; `aside` in a throwaway place, as always if
   * something is filled in on the way. False if that cannot be done.
   */
  replay(moves: readonly Move[], aside?: boolean): Promise<boolean>;
  /** Facts of the tab where `next` can be pressed: as it stands if it can be, else after going there. */
  standFor(moves: readonly Move[], next: Move): Promise<PageFacts | null>;
  /** Addresses that only a press reaches, with the way there. */
  appRoutes: Map<string, readonly Move[]>;
}

export function standingOf(tab: Tab, start: string): Standing {
  const loadOf = (moves: readonly Move[]): string =>
    moves.findLast(({ press }) => press === null)?.to ?? start;

  async function toBase(moves: readonly Move[]): Promise<boolean> {
    const url = loadOf(moves);
    const route = standing.appRoutes.get(url);
    if (!route) {
      tab.guard.useKept = true;
      const { page } = await standing.load(url, null);
      tab.guard.useKept = false;
      return page.facts !== null;
    }
    if (!(await makeMoves(route.slice(0, -1)))) return false;
    tab.guard.mode = 'hold';
    const { landed } = await press(tab, route.at(-1)!.at!);
    await readFacts(tab);
    standing.at = { state: url, load: url };
    return landed;
  }

  const standing: Standing = {
    at: null,
    appRoutes: new Map(),
    async load(url, depth) {
      const why = depth === null ? 'sampled' : depth === 0 ? 'home' : 'explored';
      const loaded = await loadPage(tab, url, { depth, why });
      standing.at = loaded.page.facts ? { state: url, load: url } : null;
      return loaded;
    },
    async replay(moves, aside = moves.some(fillsIn)) {
      standing.at = null;
      if (!aside) await leaveThrowaway(tab);
      else if (!(await enterThrowaway(tab))) return false;
      return makeMoves(moves);
    },
    async standFor(moves, next) {
      const state = moves.at(-1)?.to ?? start;
      const aside = [...moves, next].some(fillsIn);
      const { at } = standing;
      if (at && aside === tab.isAside()) {
        // A page on which something was filled in is another one than before.
        const same = at.state === state || (!aside && at.load === loadOf(moves) && shows(tab.facts, next));
        if (same) return tab.facts;
      }
      return (await standing.replay(moves, aside)) ? tab.facts : null;
    },
  };

  async function makeMoves(moves: readonly Move[]): Promise<boolean> {
    const base = moves.findLastIndex(({ press }) => press === null);
    if (!(await toBase(moves))) return false;
    for (const move of moves.slice(base + 1)) {
      tab.guard.mode = 'hold';
      if (!(await pressHeard(tab, move.press!)).landed) return false;
      await readFacts(tab);
      standing.at = { load: loadOf(moves), state: move.to };
    }
    return true;
  }
  return standing;
}

/** Whether the move fills in a form before it presses. */
export const fillsIn = ({ press }: Move): boolean => press?.fills !== undefined;

/** Steps of a topic picker reuse their places, so the words have to be the same too. */
const shows = (facts: PageFacts | null, { press, steps }: Move): boolean =>
  [...(facts?.controls ?? []), ...(facts?.links ?? [])].some(
    (fact) =>
      fact.visible &&
      fact.path === press?.path &&
      fact.frame === press.frame &&
      labelOf(fact) === steps.at(-1)?.text,
  );
