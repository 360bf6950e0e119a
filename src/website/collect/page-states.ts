/** Brings a tab into the states that the search asks for, and reads them. */
import type { VisitedPage } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { ViewportName } from '../../model/viewport.js';
import { formWakes } from '../interact/form-wakes.js';
import { clearOverlays } from '../interact/overlays.js';
import { type Pressed, press } from '../interact/press.js';
import { pressAgain } from '../interact/press-again.js';
import { pressHeard } from '../interact/press-heard.js';
import { asBroken } from '../search/broken-forms.js';
import { changeBetween, withoutFields } from '../search/changes.js';
import { type End, formsFilledIn, type Move, type Reading } from '../search/cheapest-paths.js';
import { afterDismissing } from '../search/dismissal.js';
import type { Target, Visit } from '../search/explore.js';
import type { Hints } from '../search/hints.js';
import { unfollowed } from '../search/multi-step-form.js';
import { readPage, unread } from '../search/read-page.js';
import { failedEnds, wallsAt } from '../search/unlinked-contact-details.js';
import { unopened, viewOf } from '../search/visited-page.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import { leaveThrowaway } from '../tab/throwaway.js';
import { withoutCovered } from './reachable-transitions.js';
import { fillsIn, standingOf } from './tab-position.js';

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
  /**
   * Brings the tab into a state again, without asking the site for pages it has given before; not even from
   * the tab's own memory where it stands there already, unless `fresh`.
   */
  goTo: (moves: readonly Move[], options?: { fresh: boolean }) => Promise<boolean>;
}

export function statesOf(tab: Tab, options: StatesOptions): States {
  const { start, viewport, country, hints } = options;
  const about = { site: start, viewport, country, hints };
  const pages: VisitedPage[] = [];
  const standing = standingOf(tab, start);
  let consentActions = 0;
  let page = tab.page;
  /** A fresh page, in the place of one that crashed, is nowhere yet. */
  const look = () => {
    if (tab.isAside()) return;
    if (page !== tab.page) standing.at = null;
    page = tab.page;
  };

  async function openPage(url: string, { moves }: Target): Promise<Reading> {
    const refusal = await options.admit(url);
    const depth = moves.reduce((steps, move) => steps + move.steps.length, 0);
    if (refusal !== null) {
      pages.push(unopened(url, depth, refusal));
      return unread(url);
    }
    const { page, cleared } = await standing.load(url, depth);
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
      stepped: formsFilledIn(moves).length > 0,
    };
    const full = readPage(context, true);
    let { reading, buried } = await withoutCovered(tab, full);
    let late = buried ? await clearOverlays(tab, page.facts.lang, { covering: true }) : null;
    consentActions += late?.consentActions ?? 0;
    if (late && late.consentActions + late.dismissed.length > 0) {
      const before = reading.moves.length;
      ({ reading } = await withoutCovered(tab, full));
      // What was closed in vain costs no customer anything.
      if (reading.moves.length === before) late = null;
    }
    return afterDismissing(await woken(reading, moves), [...cleared.dismissed, ...(late?.dismissed ?? [])], {
      url: page.facts.url,
      viewport,
    });
  }

  async function pressOn(target: Target): Promise<Reading> {
    const move = target.moves.at(-1)!;
    const before = await standing.standFor(target.moves.slice(0, -1), move);
    const url = before?.url ?? start;
    if (!before)
      return {
        ...unread(url),
        arrives: false,
        ends: move.filled ? unfollowed(move, whyNotFilledIn(move)) : [],
      };
    const hold = () => {
      tab.guard.mode = 'hold';
      return pressHeard(tab, move.press!);
    };
    const { pressed, cleared } = await pressAgain(tab, async () => {
      const first = await hold();
      if (first.landed || standing.at?.state === parentOf(target.moves)) return first;
      // Something opened earlier lies over it.
      await standing.replay(target.moves.slice(0, -1), fillsIn(move) || target.moves.some(fillsIn));
      return hold();
    });
    consentActions += cleared.consentActions;
    if (!pressed.landed) return { ...unread(url), arrives: false };
    standing.at = standing.at && { ...standing.at, state: target.key };
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
    const context = { facts, state: key, ...about, via: move.promise, scrolled, stepped };
    const { reading } = await withoutCovered(tab, readPage(context, newView));
    const awake = await woken(reading, moves);
    if (newView) pages.push(viewOf(after, moves.length));
    return awake;
  }

  /** A form whose send control stays disabled, whatever is filled in, cannot be sent. */
  async function woken(reading: Reading, moves: readonly Move[]): Promise<Reading> {
    const forms = new Set(reading.ends.flatMap(({ asleep }) => asleep ?? []));
    if (forms.size === 0) return reading;
    const dead = new Set<End['asleep']>();
    const { at } = standing;
    const further = tab.isAside();
    if (further || (await standing.replay(moves, true)))
      for (const form of forms) if (!(await formWakes(tab, form, form.submits))) dead.add(form);
    if (!further) await leaveThrowaway(tab);
    // What stands aside is filled in now, and the page that was put aside still stands.
    standing.at = further ? null : at;
    return { ...reading, ends: reading.ends.map((end) => (dead.has(end.asleep) ? asBroken(end) : end)) };
  }

  /** A route that the server does not know may still be one that the page itself knows. */
  async function throughTheApp(url: string, moves: readonly Move[]): Promise<Reading | null> {
    if (!moves.at(-1)?.at || standing.appRoutes.size >= MOST_APP_ROUTES) return null;
    if (!(await standing.replay(moves.slice(0, -1)))) return null;
    const before = tab.facts;
    tab.guard.mode = 'hold';
    const { landed, wanted } = await press(tab, moves.at(-1)!.at!);
    if (!landed || wanted !== null || !before) return null;
    const facts = await readFacts(tab);
    if (!changeBetween(before, facts).newView) return null;
    standing.appRoutes.set(url, moves);
    standing.at = { state: url, load: url };
    pages.pop();
    pages.push(viewOf(facts, moves.length));
    const via = moves.at(-1)!.promise;
    return (await withoutCovered(tab, readPage({ facts, state: url, ...about, via, scrolled: 0 }, true)))
      .reading;
  }

  const parentOf = (moves: readonly Move[]): string => moves.at(-2)?.to ?? start;

  return {
    visit: (target) => {
      look();
      const last = target.moves.at(-1);
      return last?.press ? pressOn(target) : openPage(last?.to ?? start, target);
    },
    pages,
    consentActions: () => consentActions,
    goTo: async (moves, { fresh } = { fresh: true }) => {
      look();
      const stands = standing.at?.state === (moves.at(-1)?.to ?? start) && tab.facts !== null;
      return (stands && !fresh) || standing.replay(moves);
    },
  };
}

/** A browser that somebody else started may have no door to shut. */
const whyNotFilledIn = ({ steps }: Move): string =>
  `More may be asked after “${steps.at(-1)?.text}”: nothing is filled in in a browser whose traffic cannot be held back.`;

/** Why nobody knows what comes after a step of a form. */
const whyUnfollowed = ({ sends, wanted }: Pressed, { steps }: Move): string =>
  sends || wanted !== null
    ? `More may be asked after “${steps.at(-1)?.text}”: it sends the answers, and nothing was sent.`
    : `More may be asked after “${steps.at(-1)?.text}”: with examples for answers it led nowhere.`;

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
