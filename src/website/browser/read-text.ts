/** Fetches small texts, such as robots.txt, the way pages are fetched: same proxy, certificates and headers. */
import { type Access, grantAccess } from './access.js';
import type { Browser, BrowserContext } from './launch.js';

export interface TextReader {
  /** Null where it cannot be read. Ten seconds and half a megabyte at the most (RFC 9309, 2.5 asks for 500 KiB). */
  read(url: string): Promise<string | null>;
  close(): Promise<void>;
}

const MOST = 512 * 1024;
const TIMEOUT = 10_000;

/** Opens a tab of its own when something is first asked for. */
export function textReader(
  browser: Browser,
  { site, access, userAgent }: { site: string; access?: Access | undefined; userAgent: string },
): TextReader {
  let opening: Promise<BrowserContext> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  async function read(url: string): Promise<string | null> {
    opening ??= browser.createBrowserContext();
    const page = await (await opening).newPage();
    try {
      await page.setUserAgent({ userAgent });
      if (access) await grantAccess(page, site, access);
      const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
      return response?.ok() ? (await response.text()).slice(0, MOST) : null;
    } catch {
      return null;
    } finally {
      await page.close().catch(() => {});
    }
  }
  return {
    read(url) {
      const text = turn.then(() => read(url));
      turn = text;
      return text;
    },
    close: async () => {
      if (opening) await (await opening).close().catch(() => {});
    },
  };
}
