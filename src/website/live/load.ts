/** Opens one address in a tab and brings back what it shows. Never throws for pages that fail. */
import type { VisitedPage } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { HTTPResponse } from '../browser/launch.js';
import { explainFailure } from '../explain-failure.js';
import { type Overlay, overlaysExpression } from '../in-page/overlays.js';
import { settleExpression } from '../in-page/settle.js';
import { pageFactsExpression } from '../page-facts.js';
import { type Cleared, clearOverlays } from './overlays.js';
import { readFacts } from './read-facts.js';
import { scrolledDown } from './scroll-down.js';
import type { Tab } from './tab.js';

/** Milliseconds until a page counts as not answering: four times what half of all visitors wait (our assumption). */
const PAGE_TIMEOUT = 20_000;
/** Milliseconds for scripts and data after that, before the page is read as it is (our assumption). */
const CONTENT_TIMEOUT = 3000;

export interface Loaded {
  page: VisitedPage;
  cleared: Cleared;
}

export type About = Pick<VisitedPage, 'depth' | 'why'>;

/** `clear`: whether what lies over the page is sent away. */
export async function loadPage(tab: Tab, url: string, about: About, { clear = true } = {}): Promise<Loaded> {
  const nothing: VisitedPage = {
    ...about,
    url,
    requestedUrl: url,
    status: null,
    failure: null,
    timings: { responseMs: null, domReadyMs: null, largestPaintMs: null },
    facts: null,
  };
  const untouched: Cleared = { consentActions: 0, dismissed: [] };
  tab.guard.mode = 'open';
  tab.facts = null;
  let response: HTTPResponse | null;
  let first: Pick<VisitedPage, 'firstAttempt'> = {};
  try {
    response = await goTo(tab, url, (firstAttempt) => {
      first = { firstAttempt };
    });
  } catch (error) {
    return { page: { ...nothing, ...first, failure: explainFailure(error) }, cleared: untouched };
  }
  const status = response?.status() ?? null;
  try {
    const keeping = keep(tab, response);
    await tab.traffic.idle(CONTENT_TIMEOUT);
    let look = await lookAt(tab, response === null);
    if (tab.traffic.busy()) {
      await tab.traffic.idle(CONTENT_TIMEOUT);
      look = await lookAt(tab, false);
    }
    const { timings, overlays } = look;
    const cleared = clear && overlays.length > 0 ? await clearOverlays(tab, look.facts.lang) : untouched;
    const changed = cleared !== untouched && cleared.consentActions + cleared.dismissed.length > 0;
    const facts = await scrolledDown(tab, await (changed ? readFacts(tab) : readFacts(tab, look.facts)));
    await keeping;
    return { page: { ...nothing, ...first, url: tab.page.url(), status, timings, facts }, cleared };
  } catch (error) {
    const failure = explainFailure(error);
    return { page: { ...nothing, ...first, url: tab.page.url(), status, failure }, cleared: untouched };
  }
}

/** `failed` hears of a first attempt that is repeated. */
async function goTo(
  tab: Tab,
  url: string,
  failed: (attempt: { failure: string; ms: number }) => void,
): Promise<HTTPResponse | null> {
  const begun = performance.now();
  try {
    return await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT });
  } catch (error) {
    // Scripts of hosts that never answer hold up a page that is there: it is read as far as it came.
    if (/timeout/i.test(String(error)) && (await hasContent(tab))) {
      await tab.session.send('Page.stopLoading');
      return null;
    }
    if (!FLAKY.test(String(error))) throw error;
    failed({ failure: explainFailure(error), ms: Math.round(performance.now() - begun) });
    return await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT });
  }
}

const hasContent = async ({ page }: Tab): Promise<boolean> =>
  Promise.race([
    page.evaluate('document.body !== null && document.body.children.length > 0').then(Boolean),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000).unref()),
  ]).catch(() => false);

/** Failures that a second attempt often mends: broken and empty connections. */
const FLAKY = /ERR_(CONNECTION_(RESET|CLOSED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|NETWORK_CHANGED|HTTP2)/;

/** Two megabytes of HTML, twelve such pages (our assumption on memory). */
const KEPT = { bytes: 2_000_000, pages: 60 };

/** Remembers a page so that coming back to it asks nothing of the site. */
async function keep({ guard }: Tab, response: HTTPResponse | null): Promise<void> {
  const known = response === null || guard.kept.has(response.url()) || guard.kept.size >= KEPT.pages;
  if (known || response.status() >= 300 || response.request().method() !== 'GET') return;
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
  timings: VisitedPage['timings'];
}

const TIMINGS = `(() => { const [n] = performance.getEntriesByType('navigation'); const whole = (ms) => n ? Math.round(ms()) : null;
  return { responseMs: whole(() => n.responseStart), domReadyMs: whole(() => n.domContentLoadedEventEnd), largestPaintMs: null } })()`;

/** Everything in one call: each further one would cost more than what it asks for. */
export const lookAt = async ({ page }: Tab, pressed: boolean): Promise<Look> =>
  (await page.evaluate(
    `${settleExpression({ pressed })}.then(() => ({ overlays: ${overlaysExpression()}, timings: ${TIMINGS}, facts: ${pageFactsExpression()} }))`,
  )) as Look;
