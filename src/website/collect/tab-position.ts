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

export interface TabPosition {
  /** The state the tab is in, and the page load that it grew from; null where nobody knows. */
  at: { state: string; load: string } | null;
  /** An address was opened in the tab. */
  arrive(url: string, loaded: Loaded): void;
  /** Makes the transitions again, without asking the site for pages it has given before. */
  replay(transitions: readonly Transition[]): Promise<boolean>;
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
    if (!(await position.replay(route.slice(0, -1)))) return false;
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
    async replay(transitions) {
      const base = transitions.findLastIndex(({ press }) => press === null);
      if (!(await toBase(transitions))) return false;
      for (const transition of transitions.slice(base + 1)) {
        tab.guard.mode = 'hold';
        if (!(await pressHeard(tab, transition.press!)).landed) return false;
        await readFacts(tab);
        position.at = { load: loadOf(transitions), state: transition.to };
      }
      return true;
    },
    async standFor(transitions, next) {
      const state = transitions.at(-1)?.to ?? start;
      const { at } = position;
      if (at && (at.state === state || (at.load === loadOf(transitions) && shows(tab.facts, next))))
        return tab.facts;
      return (await position.replay(transitions)) ? tab.facts : null;
    },
  };
  return position;
}

/** Steps of a topic picker reuse their places, so the words have to be the same too. */
const shows = (facts: PageFacts | null, { press, steps }: Transition): boolean =>
  [...(facts?.controls ?? []), ...(facts?.links ?? [])].some(
    (fact) =>
      fact.visible &&
      fact.path === press?.path &&
      fact.frame === press.frame &&
      shortLabel(fact) === steps.at(-1)?.text,
  );
