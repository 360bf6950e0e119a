/** Opens saved HTML as if it came from its own address: nothing is fetched, no script runs. */
import type { Browser, HTTPRequest, Page } from 'puppeteer';

export interface SavedPage {
  /** The page's own address: links resolve against it. */
  url: string;
  html: Buffer;
}

/**
 * Inline styles still decide what is visible; everything else is refused inside the browser, scripts too. They are
 * not switched off as such, because then a parser reads `noscript` as content, which a customer never sees.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

/** All saved pages are served from one origin, because a browser starts a new process for each other one. */
const ORIGIN = 'https://saved.invalid/';

/** One tab that shows one saved page after another. */
export interface OfflineTab {
  /**
   * Throws where the page does not load within `timeoutMs`. `location` is not the page's own address, but
   * `document.baseURI` is (or what its own `base` makes of it).
   */
  show(saved: SavedPage): Promise<Page>;
  close(): Promise<void>;
}

export async function openOfflineTab(
  browser: Browser,
  { width = 1366, height = 768, timeoutMs = 20_000 } = {},
): Promise<OfflineTab> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
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
    const { html, charset } = asServed(served);
    return request.respond({ status: 200, headers, contentType: `text/html${charset}`, body: html });
  }

  return {
    async show(next) {
      saved = next;
      await page.goto(ORIGIN, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
      return page;
    },
    close: () => page.close(),
  };
}

/** The page with its address as base and without a `meta` refresh, which would lead away from it. */
function asServed({ url, html }: SavedPage): { html: Buffer; charset: string } {
  // Byte for byte, whatever the encoding: all that is changed is ASCII.
  const bytes = html.toString('latin1');
  // `http-equiv="refresh"`, quoted or not, in any case
  const calm = bytes.replace(/(http-equiv\s*=\s*["']?\s*)refresh/gi, '$1ignored');
  return { html: Buffer.from(withBase(calm, url), 'latin1'), charset: charsetOf(html) };
}

/** The first `base` with an address counts, so the page's own is resolved and ours stands before it. */
function withBase(html: string, url: string): string {
  // UTF-16 with a byte order mark: two bytes a letter.
  if (/^(\xff\xfe|\xfe\xff)/.test(html)) return html;
  // `<base … href="…">`, quoted or not
  const own = /<base\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html);
  const written = own?.[1] ?? own?.[2] ?? own?.[3] ?? '';
  const base = URL.canParse(written, url) ? new URL(written, url).href : url;
  const tag = `<base href="${base.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  // After `<head …>`; else after `<html …>` or the doctype, where the parser opens a head by itself.
  const at =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const place = at ? at.index + at[0].length : 0;
  return html.slice(0, place) + tag + html.slice(place);
}

/** Saved pages are often re-encoded while their `meta` still names the old encoding. */
function charsetOf(html: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return '; charset=utf-8';
  } catch {
    return '';
  }
}
