/** Opens one address in a tab and brings back what it shows. Never throws for pages that fail. */
import pTimeout from 'p-timeout';
import type { VisitedPage } from '../../model/evidence.js';
import type { HTTPResponse } from '../browser/launch.js';
import { explainFailure } from '../network/explain-failure.js';
import { unseen } from '../search/visited-page.js';
import { HANGS, inTime } from '../tab/in-time.js';
import { CRASHED, type Tab } from '../tab/tab.js';
import { isShutIn, leaveThrowaway } from '../tab/throwaway.js';
import type { Cleared } from './overlays.js';
import { readWhereItLeads, UNTOUCHED } from './read-loaded.js';

export interface Loaded {
  page: VisitedPage;
  cleared: Cleared;
}

export type About = Pick<VisitedPage, 'depth' | 'why'>;

/** `clear`: whether what lies over the page is sent away. */
export async function loadPage(tab: Tab, url: string, about: About, { clear = true } = {}): Promise<Loaded> {
  const { limits } = tab;
  const page = unseen(url, about);
  const begun = performance.now();
  tab.facts = null;
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTime(tab, 2 * limits.answerMs + limits.readMs, async () => {
        if (isShutIn(tab)) await leaveThrowaway(tab);
        tab.guard.begin();
        const { response, came } = await arrive(tab, url, (firstAttempt) => {
          page.firstAttempt = firstAttempt;
        });
        Object.assign(page, { url: tab.page.url(), status: response?.status() ?? null });
        const read = await inTime(tab, limits.readMs, () => readWhereItLeads(tab, response, clear));
        if (tab.guard.barred) throw new Error(tab.guard.barred);
        const failure = tab.traffic.tooMuch() ? TOO_MUCH : came;
        return { page: { ...page, ...read.page, failure }, cleared: read.cleared };
      });
    } catch (error) {
      const why = attempt === 1 ? await againUnless(tab, error as Error) : (error as Error);
      // Tabs crash on machines that are short of memory, too; a page that is the cause does it again.
      if (why === null && (error as Error).message === CRASHED)
        page.firstAttempt = { failure: CRASHED, ms: Math.round(performance.now() - begun) };
      if (why === null) continue;
      tab.facts = null;
      const failure = tab.guard.barred ?? explainFailure(why);
      return { page: { ...page, facts: null, failure }, cleared: UNTOUCHED };
    }
  }
}

/** Resolves to null if the page is worth a second attempt, with a tab that is fit for it; to why it is not otherwise. */
async function againUnless(tab: Tab, error: Error): Promise<Error | null> {
  if (tab.guard.barred) return error;
  if (error.message === CRASHED) return null;
  // The page before may have stopped this one from coming, as may a download; in a fresh tab it is alone.
  return STOPPED.test(error.message)
    ? tab.renew().then(
        () => null,
        (gone: Error) => gone,
      )
    : error;
}

const TOO_MUCH = 'it is larger than any customer waits for; only its beginning was read';
const ENDLESS = 'it never came to its end; only its beginning was read';

interface Arrival {
  /** Null if the page is read before it has come as a whole. */
  response: HTTPResponse | null;
  /** Why only a part of it came. */
  came: string | null;
}

/**
 * Goes to an address and waits until a document is there, or as much of it as will come. Rejects with the browser's
 * words, or with `HANGS`, if nothing came; `failed` hears of a first attempt that is repeated.
 */
async function arrive(
  tab: Tab,
  url: string,
  failed: (attempt: { failure: string; ms: number }) => void,
): Promise<Arrival> {
  const begun = performance.now();
  for (let attempt = 1; ; attempt++) {
    try {
      const asked = tab.guard.nextPage();
      const going = tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: tab.limits.answerMs });
      await leaving(tab, [going, asked]);
      return { response: await going, came: null };
    } catch (thrown) {
      const error = explained(thrown, tab);
      const begins = attempt === 1 ? await beginning(tab, error) : null;
      if (begins) return begins;
      if (attempt > 1 || tab.guard.barred || !FLAKY.test(String(error))) throw error;
      failed({ failure: explainFailure(error), ms: Math.round(performance.now() - begun) });
    }
  }
}

/** The browser knows only that its proxy, the door, did not connect; the door knows why. */
function explained(error: unknown, { context, guard }: Tab): unknown {
  if (!BY_THE_DOOR.test(String(error)) || !URL.canParse(guard.lastAsked)) return error;
  const reason = context.door?.failure(guard.lastAsked) ?? null;
  if (reason === null) return error;
  if (!reason.startsWith('net::')) guard.barred = reason;
  return new Error(reason, { cause: error });
}

const BY_THE_DOOR = /ERR_(SOCKS|PROXY|CONNECTION_CLOSED|EMPTY_RESPONSE)/;

/**
 * Scripts of hosts that never answer hold up a page that is there: it is read as far as it came. Before the site has
 * begun to answer, the page of before stands there, and browsers hold back what is asked of it. Null if nothing came.
 */
async function beginning(tab: Tab, error: unknown): Promise<Arrival | null> {
  const { traffic } = tab;
  if (!traffic.documentBegan() || !(/timeout/i.test((error as Error).message) || traffic.tooMuch()))
    return null;
  const content = await hasContent(tab);
  if (content === null) throw new Error(HANGS, { cause: error });
  if (!content) return null;
  const came = traffic.documentCame() ? null : ENDLESS;
  await tab.session.send('Page.stopLoading');
  return { response: null, came };
}

/** Rejects if the page before keeps the tab, by dialogs and scripts that never end. */
async function leaving({ page, limits }: Tab, gone: readonly Promise<unknown>[]): Promise<void> {
  if (page.url() === 'about:blank') return;
  await pTimeout(Promise.race(gone), { milliseconds: limits.leaveMs, message: HELD });
}

/** Nothing has come, and what stopped it may be the page before; a fresh tab has none. */
const STOPPED = /ERR_ABORTED|did not let go/;
const HELD = 'the page before did not let go';

/** Null if the page does not even answer that. */
const hasContent = ({ page }: Tab): Promise<boolean | null> =>
  pTimeout(
    page.evaluate('document.body !== null && document.body.children.length > 0').then(Boolean, () => false),
    { milliseconds: TO_ANSWER, fallback: () => null },
  );

/** Milliseconds that a page needs at the most to say whether it shows anything (our assumption). */
const TO_ANSWER = 2000;

/** Failures that a second attempt often mends: broken and empty connections. */
const FLAKY = /ERR_(CONNECTION_(RESET|CLOSED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|NETWORK_CHANGED|HTTP2)/;
