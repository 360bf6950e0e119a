/** Reads what a tab shows once a page has come: facts, what lies over it, timings; and keeps it for coming back. */
import type { VisitedPage } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { HTTPResponse } from '../browser/launch.js';
import { landsExpression } from '../facts/in-page/hit-test.js';
import { type Overlay, overlaysExpression } from '../facts/in-page/overlays.js';
import { LONGEST, LONGEST_PRESSED, settleExpression } from '../facts/in-page/settle.js';
import { untilDueExpression } from '../facts/in-page/timers.js';
import { elementExpression, pageFactsExpression } from '../facts/page-facts.js';
import { blocks } from '../recognise/overlay.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import { withLate } from './late-overlays.js';
import { type Cleared, clearOverlays } from './overlays.js';
import { scrolledDown } from './scroll-down.js';

/** Milliseconds for scripts and data after that, before the page is read as it is (our assumption). */
const CONTENT_TIMEOUT = 3000;

export const UNTOUCHED: Cleared = { consentActions: 0, dismissed: [] };

/** Scripts and `meta refresh` may send the tab elsewhere while it is being read: then what comes is read. */
export async function readWhereItLeads(tab: Tab, response: HTTPResponse | null, clear: boolean) {
  for (let tries = 1; ; tries++) {
    try {
      return await readLoaded(tab, response, clear);
    } catch (error) {
      const gone = /context was destroyed|Cannot find context|frame (was|got) detached/i.test(String(error));
      if (!gone || tab.guard.barred || tries > tab.limits.loads) throw error;
    }
  }
}

async function readLoaded(tab: Tab, response: HTTPResponse | null, clear: boolean) {
  const keeping = keep(tab, response);
  await tab.traffic.idle(CONTENT_TIMEOUT);
  let look = await lookAt(tab, response === null);
  if (tab.traffic.busy()) {
    await tab.traffic.idle(CONTENT_TIMEOUT);
    look = await lookAt(tab, false);
  }
  if (clear) look = await withLate(tab, look, () => lookAt(tab, false));
  const { timings, overlays, asked } = look;
  const asks = asked || dependsOnBrowser(response);
  const spared = clear && overlays.some(blocks) ? await pressable(tab, look.facts) : undefined;
  const cleared =
    clear && overlays.length > 0
      ? { ...(await clearOverlays(tab, look.facts.lang)), ...(spared ? { spared } : {}) }
      : UNTOUCHED;
  const changed = cleared.waited || cleared.consentActions + cleared.dismissed.length > 0;
  const facts = await scrolledDown(tab, await (changed ? readFacts(tab) : readFacts(tab, look.facts)));
  await keeping;
  const page = { url: tab.page.url(), timings, facts, ...(asks ? { asksForPrograms: true as const } : {}) };
  return { page, cleared };
}

/** Links that are looked at before an overlay is closed, at most (our assumption): those of a menu. */
const MENU = 40;

/** Paths of links in the header and the menu that a press would reach as the page stands. */
async function pressable(tab: Tab, { links }: PageFacts): Promise<ReadonlySet<string>> {
  const menu = links
    .filter(({ visible, frame, region }) => visible && frame === null && /^(header|navigation)$/.test(region))
    .slice(0, MENU);
  const paths = menu.map(({ path }) => path);
  const lands = (await tab.page.evaluate(landsExpression(paths.map(elementExpression)))) as boolean[];
  return new Set(paths.filter((_, place) => lands[place]));
}

/** `Vary: Accept-Encoding, User-Agent` */
const dependsOnBrowser = (response: HTTPResponse | null): boolean =>
  /\buser-agent\b/i.test(response?.headers().vary ?? '');

/** HTML of one page and of all together (our assumption on memory). */
const KEPT = { bytes: 2_000_000, pages: 60 };

/** Remembers a page so that coming back to it asks nothing of the site. */
async function keep({ guard, traffic }: Tab, response: HTTPResponse | null): Promise<void> {
  const known = response === null || guard.kept.has(response.url()) || guard.kept.size >= KEPT.pages;
  // The body of a larger one is not even asked for.
  if (
    known ||
    traffic.documentBytes() > KEPT.bytes ||
    response.status() >= 300 ||
    response.request().method() !== 'GET'
  )
    return;
  const body = await response.buffer().catch(() => null);
  if (!body || body.length > KEPT.bytes) return;
  // The body is no longer compressed, and cookies were set when it came.
  const headers = Object.entries(response.headers())
    .filter(([name]) => !/^(content-(encoding|length)|transfer-encoding|set-cookie)$/i.test(name))
    .map(([name, value]) => ({ name, value: value.replaceAll('\n', ', ') }));
  guard.kept.set(response.url(), { status: response.status(), headers, body: body.toString('base64') });
}

interface Look {
  facts: PageFacts;
  overlays: readonly Overlay[];
  /** Whether scripts have asked if a program is looking. */
  asked: boolean;
  /** Milliseconds until its last early timer ends; 0 where nothing is waited for. */
  dueMs: number;
  timings: VisitedPage['timings'];
}

const TIMINGS = `(() => { const [n] = performance.getEntriesByType('navigation'); const whole = (ms) => n ? Math.round(ms()) : null;
  return { responseMs: whole(() => n.responseStart), domReadyMs: whole(() => n.domContentLoadedEventEnd), largestPaintMs: null } })()`;

/** The same for websites whose pages say so for ever: one of them was waited for in vain. */
const FOR_EVER_BUSY = 1000;

/** Everything in one call: each further one would cost more than what it asks for. */
export async function lookAt(tab: Tab, pressed: boolean): Promise<Look> {
  const longest = pressed ? LONGEST_PRESSED : tab.isForeverBusy ? FOR_EVER_BUSY : LONGEST;
  const begun = performance.now();
  const look = (await tab.page.evaluate(
    `${settleExpression({ pressed, longest })}.then(() => ({ overlays: ${overlaysExpression()}, asked: document[Symbol.for('asks for programs')] === true, dueMs: ${untilDueExpression}, timings: ${TIMINGS}, facts: ${pageFactsExpression()} }))`,
  )) as Look;
  tab.isForeverBusy ||= !pressed && performance.now() - begun >= LONGEST;
  return look;
}
