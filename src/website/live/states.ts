/** Brings a tab into the states that the search asks for, and reads them. */
import type { VisitedPage } from '../../model/evidence.js';
import type { Step } from '../../model/journey.js';
import type { PageFacts } from '../../model/page-facts.js';
import { failedEnds } from '../dead-ends.js';
import type { Target, Visit } from '../explore.js';
import type { Hints } from '../hints.js';
import { labelOf } from '../moves.js';
import type { Move, Reading } from '../paths.js';
import { readPage, unread } from '../read-page.js';
import type { ViewportName } from '../viewports.js';
import { changeBetween } from './changes.js';
import { type Loaded, loadPage } from './load.js';
import { clearOverlays } from './overlays.js';
import { press } from './press.js';
import { withoutCovered } from './reachable-moves.js';
import { readFacts } from './read-facts.js';
import type { Tab } from './tab.js';

export interface StatesOptions {
  start: string;
  viewport: ViewportName;
  country: string | null;
  hints: Hints;
  /** Resolves to why an address must not be opened, or to null when it may be opened now. */
  admit: (url: string) => Promise<string | null>;
}

/** Dead links that are tried by pressing them, at most (our assumption). */
const MOST_APP_ROUTES = 5;

export interface States {
  visit: Visit;
  /** Evidence of every page load and every new view, in the order opened. */
  pages: VisitedPage[];
  consentActions: () => number;
  /** Brings the tab into a state again, without asking the site for pages it has given before. */
  goTo: (moves: readonly Move[]) => Promise<boolean>;
}

export function statesOf(tab: Tab, options: StatesOptions): States {
  const { start, viewport, country, hints } = options;
  const about = { site: start, viewport, country, hints };
  const pages: VisitedPage[] = [];
  /** Addresses that only a press reaches, with the way there. */
  const appRoutes = new Map<string, readonly Move[]>();
  let consentActions = 0;
  /** The state the tab is in, and the page load that it grew from. */
  let at: { state: string; load: string } | null = null;

  async function load(url: string, depth: number | null): Promise<Loaded> {
    const why = depth === null ? 'sampled' : depth === 0 ? 'home' : 'explored';
    const loaded = await loadPage(tab, url, { depth, why });
    at = loaded.page.facts ? { state: url, load: url } : null;
    return loaded;
  }

  async function openPage(url: string, { moves }: Target): Promise<Reading> {
    const refusal = await options.admit(url);
    const depth = moves.reduce((steps, move) => steps + move.steps.length, 0);
    if (refusal !== null) {
      pages.push(unopened(url, depth, refusal));
      return unread(url);
    }
    const { page, cleared } = await load(url, depth);
    consentActions += cleared.consentActions;
    pages.push(page);
    const via = moves.at(-1)?.promise ?? {};
    if (!page.facts || (page.status ?? 200) >= 400)
      return (
        (await throughTheApp(url, moves)) ?? {
          ...unread(url),
          ends: page.failure ? [] : failedEnds({ via, viewport, state: url }, page.status),
        }
      );
    const context = {
      facts: page.facts,
      state: url,
      ...about,
      via,
      scrolled: 0,
    };
    const full = readPage(context, true);
    let { reading, buried } = await withoutCovered(tab, full);
    const late = buried ? await clearOverlays(tab, page.facts.lang) : null;
    if (late) ({ reading } = await withoutCovered(tab, full));
    consentActions += late?.consentActions ?? 0;
    return afterDismissing(reading, [...cleared.dismissed, ...(late?.dismissed ?? [])], page.facts);
  }

  async function pressOn(target: Target): Promise<Reading> {
    const move = target.moves.at(-1)!;
    const before = await stand(target.moves.slice(0, -1), move);
    const url = before?.url ?? start;
    if (!before) return { ...unread(url), arrives: false };
    tab.guard.mode = 'hold';
    let pressed = await press(tab, move.press!);
    if (!pressed.landed && at?.state !== parentOf(target.moves)) {
      // Something opened earlier lies over it.
      await replay(target.moves.slice(0, -1));
      tab.guard.mode = 'hold';
      pressed = await press(tab, move.press!);
    }
    if (!pressed.landed) return { ...unread(url), arrives: false };
    at = at && { ...at, state: target.key };
    if (pressed.wanted !== null)
      return { url, loaded: true, arrives: false, moves: [leadingTo(pressed.wanted, move)], ends: [] };
    return readChange(before, target);
  }

  async function readChange(before: PageFacts, { key, moves }: Target): Promise<Reading> {
    const move = moves.at(-1)!;
    const after = await readFacts(tab);
    const { newView, facts } = changeBetween(before, after);
    const scrolled = newView ? 0 : pageScroll(moves);
    const context = { facts, state: key, ...about, via: move.promise, scrolled };
    const { reading } = await withoutCovered(tab, readPage(context, newView));
    if (newView)
      pages.push({
        ...unopened(after.url, moves.length, ''),
        failure: null,
        facts: after,
      });
    return reading;
  }

  /** Facts of the tab where `next` can be pressed: as it stands if it can be, else after going there. */
  async function stand(moves: readonly Move[], next: Move): Promise<PageFacts | null> {
    const state = moves.at(-1)?.to ?? start;
    if (at && (at.state === state || (at.load === loadOf(moves) && shows(tab.facts, next)))) return tab.facts;
    return (await replay(moves)) ? tab.facts : null;
  }

  /** A route that the server does not know may still be one that the page itself knows. */
  async function throughTheApp(url: string, moves: readonly Move[]): Promise<Reading | null> {
    if (!moves.at(-1)?.at || appRoutes.size >= MOST_APP_ROUTES) return null;
    if (!(await replay(moves.slice(0, -1)))) return null;
    const before = tab.facts;
    tab.guard.mode = 'hold';
    const { landed, wanted } = await press(tab, moves.at(-1)!.at!);
    if (!landed || wanted !== null || !before) return null;
    const facts = await readFacts(tab);
    if (!changeBetween(before, facts).newView) return null;
    appRoutes.set(url, moves);
    at = { state: url, load: url };
    pages.pop();
    pages.push({ ...unopened(facts.url, moves.length, ''), failure: null, facts });
    const via = moves.at(-1)!.promise;
    return (await withoutCovered(tab, readPage({ facts, state: url, ...about, via, scrolled: 0 }, true)))
      .reading;
  }

  async function toBase(moves: readonly Move[]): Promise<boolean> {
    const url = loadOf(moves);
    const route = appRoutes.get(url);
    if (!route) {
      tab.guard.useKept = true;
      const { page } = await load(url, null);
      tab.guard.useKept = false;
      return page.facts !== null;
    }
    if (!(await replay(route.slice(0, -1)))) return false;
    tab.guard.mode = 'hold';
    const { landed } = await press(tab, route.at(-1)!.at!);
    await readFacts(tab);
    at = { state: url, load: url };
    return landed;
  }

  async function replay(moves: readonly Move[]): Promise<boolean> {
    const base = moves.findLastIndex(({ press }) => press === null);
    if (!(await toBase(moves))) return false;
    for (const move of moves.slice(base + 1)) {
      tab.guard.mode = 'hold';
      if (!(await press(tab, move.press!)).landed) return false;
      await readFacts(tab);
      at = { load: loadOf(moves), state: move.to };
    }
    return true;
  }

  const loadOf = (moves: readonly Move[]): string =>
    moves.findLast(({ press }) => press === null)?.to ?? start;
  const parentOf = (moves: readonly Move[]): string => moves.at(-2)?.to ?? start;

  return {
    visit: (target) => {
      const last = target.moves.at(-1);
      return last?.press ? pressOn(target) : openPage(last?.to ?? start, target);
    },
    pages,
    consentActions: () => consentActions,
    goTo: replay,
  };
}

/** Steps of a topic picker reuse their places, so the words have to be the same too. */
const shows = (facts: PageFacts | null, { press, steps }: Move): boolean =>
  [...(facts?.controls ?? []), ...(facts?.links ?? [])].some(
    (fact) =>
      fact.visible &&
      fact.path === press?.path &&
      fact.frame === press.frame &&
      labelOf(fact) === steps.at(-1)?.text,
  );

/** How far the presses since the last page load have scrolled. */
const pageScroll = (moves: readonly Move[]): number => {
  const base = moves.findLastIndex(({ press }) => press === null);
  return moves.slice(base + 1).reduce((sum, move) => sum + move.viewportsScrolled, 0);
};

/** The press was the link: what follows costs nothing more. */
const leadingTo = (url: string, { promise }: Move): Move => ({
  to: url,
  press: null,
  at: null,
  steps: [],
  words: 0,
  viewportsScrolled: 0,
  cost: 0,
  promise,
});

/** What had to be closed before anything on the page could be pressed. */
function afterDismissing(reading: Reading, dismissed: readonly string[], { url }: PageFacts): Reading {
  if (dismissed.length === 0) return reading;
  const steps = dismissed.map(
    (text): Step => ({
      action: 'dismiss',
      text,
      from: url,
      url,
      seconds: 2.7,
      loads: false,
      region: 'dialog',
    }),
  );
  const more = <T extends { steps: readonly Step[]; cost: number }>(one: T): T => ({
    ...one,
    steps: [...steps, ...one.steps],
    cost: one.cost + 2.65 * steps.length,
  });
  return {
    ...reading,
    moves: reading.moves.map(more),
    ends: reading.ends.map((end) => ({ ...more(end), actions: end.actions + steps.length })),
  };
}

export const unopened = (url: string, depth: number | null, failure: string): VisitedPage => ({
  depth,
  why: 'explored',
  url,
  requestedUrl: url,
  status: null,
  failure,
  timings: { responseMs: null, domReadyMs: null, largestPaintMs: null },
  facts: null,
});
