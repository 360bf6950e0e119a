/** Opens saved HTML as if it came from its own address: nothing is fetched, no script runs. */
import type { Browser, HTTPRequest, Page } from 'puppeteer';

export interface SavedPage {
  /** The page's own address: links resolve against it. */
  url: string;
  html: Buffer;
}

/** Inline styles still decide what is visible; everything else is refused inside the browser. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

/** One tab that shows one saved page after another. */
export interface OfflineTab {
  /** Throws where the page does not load within `timeoutMs`. */
  show(saved: SavedPage): Promise<Page>;
  close(): Promise<void>;
}

export async function openOfflineTab(
  browser: Browser,
  { width = 1366, height = 768, timeoutMs = 20_000 } = {},
): Promise<OfflineTab> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let saved: SavedPage | null = null;
  page.on('request', (request) => {
    // A tab that is being closed no longer answers; nothing is lost.
    answer(request).catch(() => {});
  });

  async function answer(request: HTTPRequest): Promise<void> {
    const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!wanted) return request.abort('blockedbyclient');
    const served = saved;
    saved = null;
    // 204 keeps the document where it is.
    if (!served) return request.respond({ status: 204 });
    const headers = { 'content-security-policy': POLICY };
    const body = withoutRefresh(served.html);
    return request.respond({ status: 200, headers, contentType: contentType(body), body });
  }

  return {
    async show(next) {
      saved = next;
      await page.goto(next.url, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
      return page;
    },
    close: () => page.close(),
  };
}

/** A `meta` refresh would lead away while the next page is being opened. Bytes are kept, length too. */
function withoutRefresh(html: Buffer): Buffer {
  const text = html.toString('latin1');
  // `http-equiv="refresh"`, quoted or not, in any case
  const changed = text.replace(/(http-equiv\s*=\s*["']?\s*)refresh/gi, '$1ignored');
  return changed === text ? html : Buffer.from(changed, 'latin1');
}

/** Saved pages are often re-encoded while their `meta` still names the old encoding. */
function contentType(html: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
