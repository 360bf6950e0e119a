/** Brings a tab into the states that the search asks for, and reads them. */
import type { VisitedPage } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import { type Loaded, loadPage } from '../interact/load.js';
import { type Pressed, press } from '../interact/press.js';
import { pressAgain } from '../interact/press-again.js';
import { pressHeard } from '../interact/press-heard.js';
import { FIRST_ERROR } from '../judging/pages.js';
import { actsEndpoints } from '../search/acts.js';
import { changeBetween, withoutFields } from '../search/changes.js';
import {
  type Endpoint,
  formsFilledIn,
  type StateReading,
  scrolledAlong,
  stepsAlong,
  type Transition,
} from '../search/cheapest-paths.js';
import { afterDismissing } from '../search/dismissal.js';
import type { Target, Visit } from '../search/explore.js';
import { unfollowed } from '../search/multi-step-form.js';
import { pageContext } from '../search/page-context.js';
import { readPage, unread } from '../search/read-page.js';
import { pressedLink } from '../search/transitions.js';
import { blockedEndpoints, failedPageEndpoints } from '../search/unlinked-contact-details.js';
import { pressedView, unopened } from '../search/visited-page.js';
import { inTime, isLoss } from '../tab/in-time.js';
import { readFacts } from '../tab/read-facts.js';
import { wouldAct } from '../tab/request-guard.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { CRASHED } from '../tab/tab.js';
import { leaveThrowaway } from '../tab/throwaway.js';
import { uncovered, withoutCovered } from './reachable-transitions.js';
import { hasSleeping, woken } from './sleeping-forms.js';
import { fillsIn, tabPosition } from './tab-position.js';

/** Dead links that are tried by pressing them, at most (our assumption). */
const MOST_APP_ROUTES = 5;

export interface States {
  /** The address on which the search starts. */
  start: string;
  /** Opens a state and reads it; a page that breaks the tab is one that could not be read. Never rejects. */
  open: Visit;
  /** Evidence of every page load and every new view, in the order opened. */
  pages: VisitedPage[];
  consentActions: () => number;
  /**
   * Brings the tab into a state again, without asking the site for pages it has given before; not even from
   * the tab's own memory where it stands there already, unless `fresh`.
   */
  goTo: (transitions: readonly Transition[], options?: { fresh: boolean }) => Promise<boolean>;
}

export function pageStates({ tab, options, admit }: SiteVisit, start: string): States {
  const { viewport } = options;
  const about = { ...options, site: start };
  const pages: VisitedPage[] = [];
  const position = tabPosition(tab, start);
  let consentActions = 0;
  let page = tab.page;
  /** A fresh page, in the place of one that crashed, is nowhere yet. */
  const look = () => {
    if (tab.isAside()) return;
    if (page !== tab.page) position.at = null;
    page = tab.page;
  };

  async function open(target: Target): Promise<StateReading> {
    const { key, transitions } = target;
    const last = transitions.at(-1);
    try {
      look();
      if (last?.press) return await inTime(tab, tab.limits.stepMs, () => pressOn(target, last));
      const refusal = await admit(key);
      if (refusal !== null) {
        pages.push(unopened(key, stepsAlong(transitions), refusal));
        return unread(key);
      }
      const loaded = await loadPage(tab, key, {
        depth: stepsAlong(transitions),
        why: last ? 'explored' : 'home',
      });
      position.arrive(key, loaded);
      return await inTime(tab, tab.limits.stepMs, () => readOpened(loaded, target));
    } catch (error) {
      const url = key.split('\n')[0]!;
      if (isLoss(error as Error)) pages.push(unopened(url, transitions.length, (error as Error).message));
      return unread(url);
    }
  }

  async function readOpened(
    { page, cleared }: Loaded,
    { key: url, transitions }: Target,
  ): Promise<StateReading> {
    consentActions += cleared.consentActions;
    pages.push(page);
    const last = transitions.at(-1);
    const via = last?.relevance ?? {};
    if (last && wouldAct(page.failure))
      return {
        ...unread(url),
        endpoints: actsEndpoints(last, { url: last.steps.at(-1)?.from ?? start, viewport }),
      };
    if (!page.facts || (page.status ?? 200) >= FIRST_ERROR)
      return (await throughTheApp(url, transitions)) ?? notThere(page, url, via);
    // It was lost between its coming and its being read.
    if (tab.facts === null) throw new Error(CRASHED);
    const stepped = formsFilledIn(transitions).length > 0;
    const full = readPage(pageContext(page.facts, about, { state: url, via, stepped }), true);
    const { reading, cleared: late, consentActions: answered } = await uncovered(tab, full);
    consentActions += answered;
    return afterDismissing(
      await awake(reading, transitions),
      [...cleared.dismissed, ...(late?.dismissed ?? [])],
      {
        url: page.facts.url,
        viewport,
        spared: cleared.spared,
      },
    );
  }

  const notThere = (
    { failure, status }: VisitedPage,
    url: string,
    via: Transition['relevance'],
  ): StateReading => ({
    ...unread(url),
    endpoints: failure ? [] : failedPageEndpoints({ via, viewport, state: url }, status),
  });

  async function pressOn(target: Target, transition: Transition): Promise<StateReading> {
    const before = await position.standFor(target.transitions.slice(0, -1), transition);
    const url = before?.url ?? start;
    if (!before)
      return {
        ...unread(url),
        arrives: false,
        endpoints: transition.filled ? unfollowed(transition, 'not-filled-in') : [],
      };
    const hold = () => {
      tab.guard.mode = 'hold';
      return pressHeard(tab, transition.press!);
    };
    const { pressed, cleared } = await pressAgain(tab, async () => {
      const first = await hold();
      if (first.landed || position.at?.state === parentOf(target.transitions)) return first;
      // Something opened earlier lies over it.
      await position.replay(
        target.transitions.slice(0, -1),
        fillsIn(transition) || target.transitions.some(fillsIn),
      );
      return hold();
    });
    consentActions += cleared.consentActions;
    if (!pressed.landed) return { ...unread(url), arrives: false };
    position.at = position.at && { ...position.at, state: target.key };
    if (pressed.wanted !== null && (transition.filled?.choices ?? true))
      return {
        url,
        loaded: true,
        arrives: false,
        transitions: [pressedLink(pressed.wanted, transition)],
        endpoints: [],
      };
    const shown = await readChange(before, target);
    const reading = afterDismissing(shown, cleared.dismissed, { url, viewport });
    const nothing = reading.transitions.length + reading.endpoints.length === 0;
    return nothing ? { ...reading, endpoints: endpointsInVain(transition, pressed, url) } : reading;
  }

  /** A press that has shown nothing was the last step that is known, or met a script that fails. */
  function endpointsInVain(transition: Transition, pressed: Pressed, url: string): readonly Endpoint[] {
    if (transition.filled)
      return unfollowed(transition, pressed.sends || pressed.wanted !== null ? 'sends' : 'led-nowhere');
    if (pressed.sends) return actsEndpoints(transition, { url, viewport });
    return pressed.failed
      ? blockedEndpoints({ via: transition.relevance, viewport, state: url }, 'broken-form')
      : [];
  }

  async function readChange(before: PageFacts, { key, transitions }: Target): Promise<StateReading> {
    const transition = transitions.at(-1)!;
    const after = await readFacts(tab);
    const { newView, facts: shown } = changeBetween(before, after);
    const facts = transition.filled && !newView ? withoutFields(shown, before) : shown;
    const scrolled = newView ? 0 : scrolledAlong(transitions);
    const stepped = formsFilledIn(transitions).length > 0;
    const context = pageContext(facts, about, { state: key, via: transition.relevance, scrolled, stepped });
    const { reading } = await withoutCovered(tab, readPage(context, newView));
    const known = await awake(reading, transitions);
    if (newView) pages.push(pressedView(after, transitions.length));
    return known;
  }

  async function awake(reading: StateReading, transitions: readonly Transition[]): Promise<StateReading> {
    if (!hasSleeping(reading)) return reading;
    const { at } = position;
    const further = tab.isAside();
    const known = further || (await position.replay(transitions, true)) ? await woken(tab, reading) : reading;
    if (!further) await leaveThrowaway(tab);
    // What stands aside is filled in now, and the page that was put aside still stands.
    position.at = further ? null : at;
    return known;
  }

  /** A route that the server does not know may still be one that the page itself knows. */
  async function throughTheApp(
    url: string,
    transitions: readonly Transition[],
  ): Promise<StateReading | null> {
    if (!transitions.at(-1)?.at || position.appRoutes.size >= MOST_APP_ROUTES) return null;
    if (!(await position.replay(transitions.slice(0, -1)))) return null;
    const before = tab.facts;
    tab.guard.mode = 'hold';
    const { landed, wanted } = await press(tab, transitions.at(-1)!.at!);
    if (!landed || wanted !== null || !before) return null;
    const facts = await readFacts(tab);
    if (!changeBetween(before, facts).newView) return null;
    position.appRoutes.set(url, transitions);
    position.at = { state: url, load: url };
    pages.pop();
    pages.push(pressedView(facts, transitions.length));
    const context = pageContext(facts, about, { state: url, via: transitions.at(-1)!.relevance });
    return (await withoutCovered(tab, readPage(context, true))).reading;
  }

  const parentOf = (transitions: readonly Transition[]): string => transitions.at(-2)?.to ?? start;

  return {
    start,
    open,
    pages,
    consentActions: () => consentActions,
    goTo: async (transitions, { fresh } = { fresh: true }) => {
      look();
      const stands = position.at?.state === (transitions.at(-1)?.to ?? start) && tab.facts !== null;
      return (stands && !fresh) || position.replay(transitions);
    },
  };
}
