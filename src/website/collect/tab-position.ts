/** Brings a tab to where a customer stands after given transitions, asking the site for as little as possible. */
import type { PageFacts } from '../../model/page-facts.js';
import { type Loaded, loadPage } from '../interact/load.js';
import { press } from '../interact/press.js';
import { pressHeard } from '../interact/press-heard.js';
import { shortLabel } from '../recognise/labels.js';
import type { Transition } from '../search/cheapest-paths.js';
import { readFacts } from '../tab/read-facts.js';
import { withKeptPages } from '../tab/switches.js';
import type { Tab } from '../tab/tab.js';
import { enterThrowaway, leaveThrowaway } from '../tab/throwaway.js';

export interface TabPosition {
  /** The state the tab is in, and the page load that it grew from; null where nobody knows. */
  at: { state: string; load: string } | null;
  /** An address was opened in the tab. */
  arrive(url: string, loaded: Loaded): void;
  /**
   * Makes the transitions again, without asking the site for pages it has given before; `aside` in a throwaway place, as
   * always if something is filled in on the way. False if that cannot be done.
   */
  replay(transitions: readonly Transition[], aside?: boolean): Promise<boolean>;
  /** Facts of the tab where `next` can be pressed: as it stands if it can be, else after going there. */
  standFor(transitions: readonly Transition[], next: Transition): Promise<PageFacts | null>;
  /** Addresses that only a press reaches, with the way there. */
  appRoutes: Map<string, readonly Transition[]>;
}

export function tabPosition(tab: Tab, start: string): TabPosition {
  const loadOf = (transitions: readonly Transition[]): string =>
    transitions.findLast(({ press }) => press === null)?.to ?? start;

  async function toBase(transitions: readonly Transition[]): Promise<boolean> {
    const url = loadOf(transitions);
    const route = position.appRoutes.get(url);
    if (!route) {
      using _kept = withKeptPages(tab);
      const loaded = await loadPage(tab, url, { depth: null, why: 'sampled' });
      position.arrive(url, loaded);
      return loaded.page.facts !== null;
    }
    if (!(await makeTransitions(route.slice(0, -1)))) return false;
    tab.guard.mode = 'hold';
    const { landed } = await press(tab, route.at(-1)!.at!);
    await readFacts(tab);
    position.at = { state: url, load: url };
    return landed;
  }

  const position: TabPosition = {
    at: null,
    appRoutes: new Map(),
    arrive(url, { page }) {
      position.at = page.facts ? { state: url, load: url } : null;
    },
    async replay(transitions, aside = transitions.some(fillsIn)) {
      position.at = null;
      if (!aside) await leaveThrowaway(tab);
      else if (!(await enterThrowaway(tab))) return false;
      return makeTransitions(transitions);
    },
    async standFor(transitions, next) {
      const state = transitions.at(-1)?.to ?? start;
      const aside = [...transitions, next].some(fillsIn);
      const { at } = position;
      if (at && aside === tab.isAside()) {
        const sameLoad = !aside && at.load === loadOf(transitions);
        // A page on which something was filled in is another one than before.
        if (at.state === state || (sameLoad && shows(tab.facts, next))) return tab.facts;
      }
      return (await position.replay(transitions, aside)) ? tab.facts : null;
    },
  };

  async function makeTransitions(transitions: readonly Transition[]): Promise<boolean> {
    const base = transitions.findLastIndex(({ press }) => press === null);
    if (!(await toBase(transitions))) return false;
    for (const transition of transitions.slice(base + 1)) {
      tab.guard.mode = 'hold';
      if (!(await pressHeard(tab, transition.press!)).landed) return false;
      await readFacts(tab);
      position.at = { load: loadOf(transitions), state: transition.to };
    }
    return true;
  }
  return position;
}

/** Whether the transition fills in a form before it presses. */
export const fillsIn = ({ press }: Transition): boolean => press?.fills !== undefined;

/** Steps of a topic picker reuse their places, so the words have to be the same too. */
const shows = (facts: PageFacts | null, { press, steps }: Transition): boolean =>
  [...(facts?.controls ?? []), ...(facts?.links ?? [])].some(
    (fact) =>
      fact.visible &&
      fact.path === press?.path &&
      fact.frame === press.frame &&
      shortLabel(fact) === steps.at(-1)?.text,
  );
