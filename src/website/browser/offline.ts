/** Shows saved HTML as if it came from its own address: nothing is fetched, no script runs. */
import pTimeout from 'p-timeout';
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { type SavedPage, writable } from './saved-page.js';

export type { SavedPage };

/**
 * Inline styles still decide what is visible; everything else is refused inside the browser, scripts too. They are
 * not switched off as such, because then a parser reads `noscript` as content, which a customer never sees.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

const ORIGIN = 'https://saved.invalid/';

/** For a headless shell that only reads: frames are drawn when asked for, which then is never. */
export const UNPAINTED = ['--enable-begin-frame-control'];

/** One tab that shows one saved page after another. */
export interface OfflineTab {
  /**
   * Throws where the page is not read within `timeoutMs`. `location` is not the page's own address, but
   * `document.baseURI` is (or what its own `base` makes of it).
   */
  show(saved: SavedPage): Promise<Page>;
  close(): Promise<void>;
}

export interface OfflineOptions {
  width?: number;
  height?: number;
  timeoutMs?: number;
  /** Needs a browser started with `UNPAINTED`: about a third less work a page, and no pictures. */
  unpainted?: boolean;
}

/**
 * Each page is written into one and the same document, which keeps the policy it was served with: navigating for
 * each would take twice the time.
 */
export async function openOfflineTab(
  browser: Browser,
  { width = 1366, height = 768, timeoutMs = 20_000, unpainted = false }: OfflineOptions = {},
): Promise<OfflineTab> {
  const page = unpainted ? await unpaintedPage(browser) : await browser.newPage();
  await page.setViewport({ width, height });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A tab that is being closed no longer answers; nothing is lost.
    answer(request, page).catch(() => {});
  });
  await page.goto(ORIGIN, { waitUntil: 'domcontentloaded' });
  return {
    async show(saved) {
      await pTimeout(page.evaluate(write, writable(saved)), {
        milliseconds: timeoutMs,
        message: `Navigation timeout of ${timeoutMs} ms exceeded`,
      });
      return page;
    },
    close: () => page.close(),
  };
}

/** Runs inside the page. */
function write(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

let unpaintedPages = 0;

async function unpaintedPage(browser: Browser): Promise<Page> {
  // An address of its own, by which the new tab is recognised.
  const url = `about:blank#unpainted-${++unpaintedPages}`;
  const session = await browser.target().createCDPSession();
  const [target] = await Promise.all([
    browser.waitForTarget((each) => each.url() === url),
    session.send('Target.createTarget', { url, enableBeginFrameControl: true }),
  ]);
  await session.detach();
  return (await target.page()) as Page;
}

/** Only the first, empty document is answered; nothing that a saved page asks for gets this far. */
function answer(request: HTTPRequest, page: Page): Promise<void> {
  const first =
    request.isNavigationRequest() && request.frame() === page.mainFrame() && page.url() !== ORIGIN;
  if (!first) return request.abort('blockedbyclient');
  const headers = { 'content-security-policy': POLICY };
  return request.respond({ status: 200, headers, contentType: 'text/html; charset=utf-8', body: '' });
}
