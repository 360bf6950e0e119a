/** Brings a tab into the states that the search asks for, and reads them. */
import type { VisitedPage } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import { formWakes } from '../interact/form-wakes.js';
import { type Loaded, loadPage } from '../interact/load.js';
import { clearOverlays } from '../interact/overlays.js';
import { type Pressed, press } from '../interact/press.js';
import { pressAgain } from '../interact/press-again.js';
import { pressHeard } from '../interact/press-heard.js';
import { FIRST_ERROR } from '../judging/pages.js';
import { asBroken } from '../search/broken-forms.js';
import { changeBetween, withoutFields } from '../search/changes.js';
import { type End, formsFilledIn, type Move, type Reading } from '../search/cheapest-paths.js';
import { afterDismissing } from '../search/dismissal.js';
import type { Target, Visit } from '../search/explore.js';
import { unfollowed } from '../search/multi-step-form.js';
import { pageContext } from '../search/page-context.js';
import { readPage, unread } from '../search/read-page.js';
import { failedEnds, wallsAt } from '../search/unlinked-contact-details.js';
import { unopened, viewOf } from '../search/visited-page.js';
import { inTime, isLoss } from '../tab/in-time.js';
import { readFacts } from '../tab/read-facts.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { CRASHED } from '../tab/tab.js';
import { withoutCovered } from './reachable-transitions.js';
import { tabPosition } from './tab-position.js';

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
  goTo: (moves: readonly Move[], options?: { fresh: boolean }) => Promise<boolean>;
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
    if (page !== tab.page) position.at = null;
    page = tab.page;
  };

  async function open(target: Target): Promise<Reading> {
    const { key, moves } = target;
    const last = moves.at(-1);
    try {
      look();
      if (last?.press) return await inTime(tab, tab.limits.stepMs, () => pressOn(target, last));
      const refusal = await admit(key);
      if (refusal !== null) {
        pages.push(unopened(key, depthOf(moves), refusal));
        return unread(key);
      }
      const loaded = await loadPage(tab, key, { depth: depthOf(moves), why: last ? 'explored' : 'home' });
      position.arrive(key, loaded);
      return await inTime(tab, tab.limits.stepMs, () => readOpened(loaded, target));
    } catch (error) {
      const url = key.split('\n')[0]!;
      if (isLoss(error as Error)) pages.push(unopened(url, moves.length, (error as Error).message));
      return unread(url);
    }
  }

  async function readOpened({ page, cleared }: Loaded, { key: url, moves }: Target): Promise<Reading> {
    consentActions += cleared.consentActions;
    pages.push(page);
    const via = moves.at(-1)?.promise ?? {};
    if (!page.facts || (page.status ?? 200) >= FIRST_ERROR)
      return (
        (await throughTheApp(url, moves)) ?? {
          ...unread(url),
          ends: page.failure ? [] : failedEnds({ via, viewport, state: url }, page.status),
        }
      );
    // It was lost between its coming and its being read.
    if (tab.facts === null) throw new Error(CRASHED);
    const stepped = formsFilledIn(moves).length > 0;
    const full = readPage(pageContext(page.facts, about, { state: url, via, stepped }), true);
    let { reading, buried } = await withoutCovered(tab, full);
    let late = buried ? await clearOverlays(tab, page.facts.lang, { covering: true }) : null;
    consentActions += late?.consentActions ?? 0;
    if (late && late.consentActions + late.dismissed.length > 0) {
      const before = reading.moves.length;
      ({ reading } = await withoutCovered(tab, full));
      // What was closed in vain costs no customer anything.
      if (reading.moves.length === before) late = null;
    }
    return afterDismissing(await woken(reading), [...cleared.dismissed, ...(late?.dismissed ?? [])], {
      url: page.facts.url,
      viewport,
    });
  }

  async function pressOn(target: Target, move: Move): Promise<Reading> {
    const before = await position.standFor(target.moves.slice(0, -1), move);
    const url = before?.url ?? start;
    if (!before) return { ...unread(url), arrives: false };
    const hold = () => {
      tab.guard.mode = 'hold';
      return pressHeard(tab, move.press!);
    };
    const { pressed, cleared } = await pressAgain(tab, async () => {
      const first = await hold();
      if (first.landed || position.at?.state === parentOf(target.moves)) return first;
      // Something opened earlier lies over it.
      await position.replay(target.moves.slice(0, -1));
      return hold();
    });
    consentActions += cleared.consentActions;
    if (!pressed.landed) return { ...unread(url), arrives: false };
    position.at = position.at && { ...position.at, state: target.key };
    if (pressed.wanted !== null && (move.filled?.choices ?? true))
      return { url, loaded: true, arrives: false, moves: [leadingTo(pressed.wanted, move)], ends: [] };
    const reading = afterDismissing(await readChange(before, target), cleared.dismissed, {
      url,
      viewport,
    });
    const nothing = reading.moves.length + reading.ends.length === 0;
    if (move.filled && nothing) return { ...reading, ends: unfollowed(move, whyUnfollowed(pressed, move)) };
    if (!pressed.failed || !nothing) return reading;
    // The page's own script failed, and nothing has opened.
    return { ...reading, ends: wallsAt({ via: move.promise, viewport, state: url }, 'broken-form') };
  }

  async function readChange(before: PageFacts, { key, moves }: Target): Promise<Reading> {
    const move = moves.at(-1)!;
    const after = await readFacts(tab);
    const { newView, facts: shown } = changeBetween(before, after);
    const facts = move.filled && !newView ? withoutFields(shown, before) : shown;
    const scrolled = newView ? 0 : pageScroll(moves);
    const stepped = formsFilledIn(moves).length > 0;
    const context = pageContext(facts, about, { state: key, via: move.promise, scrolled, stepped });
    const { reading } = await withoutCovered(tab, readPage(context, newView));
    const awake = await woken(reading);
    if (newView) pages.push(viewOf(after, moves.length));
    return awake;
  }

  /** A form whose send control stays disabled, whatever is filled in, cannot be sent. */
  async function woken(reading: Reading): Promise<Reading> {
    const forms = new Set(reading.ends.flatMap(({ asleep }) => asleep ?? []));
    if (forms.size === 0) return reading;
    const dead = new Set<End['asleep']>();
    for (const form of forms) if (!(await formWakes(tab, form, form.submits))) dead.add(form);
    position.at = null;
    return { ...reading, ends: reading.ends.map((end) => (dead.has(end.asleep) ? asBroken(end) : end)) };
  }

  /** A route that the server does not know may still be one that the page itself knows. */
  async function throughTheApp(url: string, moves: readonly Move[]): Promise<Reading | null> {
    if (!moves.at(-1)?.at || position.appRoutes.size >= MOST_APP_ROUTES) return null;
    if (!(await position.replay(moves.slice(0, -1)))) return null;
    const before = tab.facts;
    tab.guard.mode = 'hold';
    const { landed, wanted } = await press(tab, moves.at(-1)!.at!);
    if (!landed || wanted !== null || !before) return null;
    const facts = await readFacts(tab);
    if (!changeBetween(before, facts).newView) return null;
    position.appRoutes.set(url, moves);
    position.at = { state: url, load: url };
    pages.pop();
    pages.push(viewOf(facts, moves.length));
    const context = pageContext(facts, about, { state: url, via: moves.at(-1)!.promise });
    return (await withoutCovered(tab, readPage(context, true))).reading;
  }

  const parentOf = (moves: readonly Move[]): string => moves.at(-2)?.to ?? start;

  return {
    start,
    open,
    pages,
    consentActions: () => consentActions,
    goTo: async (moves, { fresh } = { fresh: true }) => {
      look();
      const stands = position.at?.state === (moves.at(-1)?.to ?? start) && tab.facts !== null;
      return (stands && !fresh) || position.replay(moves);
    },
  };
}

/** Why nobody knows what comes after a step of a form. */
const whyUnfollowed = ({ sends, wanted }: Pressed, { steps }: Move): string =>
  sends || wanted !== null
    ? `More may be asked after “${steps.at(-1)?.text}”: it sends the answers, and nothing was sent.`
    : `More may be asked after “${steps.at(-1)?.text}”: with examples for answers it led nowhere.`;

/** Clicks from the start. */
const depthOf = (moves: readonly Move[]): number =>
  moves.reduce((steps, move) => steps + move.steps.length, 0);

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
