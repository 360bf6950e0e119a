/** Fetches small texts, such as robots.txt, the way pages are fetched: same proxy, certificates and headers. */
import type { Reach } from '../network/request-policy.js';
import { type Access, grantAccess } from './access.js';
import type { Browser, BrowserContext, Page } from './launch.js';

export interface TextReader {
  /** Null where it cannot be read. Ten seconds and half a megabyte at the most (RFC 9309, 2.5 asks for 500 KiB). */
  read(url: string): Promise<string | null>;
  close(): Promise<void>;
}

export interface TextReaderOptions {
  site: string;
  access?: Access | undefined;
  /** Where requests and redirects may go. */
  reach: Reach;
  userAgent: string;
  /** Milliseconds; by default ten seconds. */
  timeout?: number;
}

const MOST = 512 * 1024;

/** Opens a tab of its own when something is first asked for, and anew where the browser has died since. */
export function textReader(browser: () => Promise<Browser>, options: TextReaderOptions): TextReader {
  const { site, access, reach, userAgent, timeout = 10_000 } = options;
  let context: BrowserContext | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  async function read(url: string): Promise<string | null> {
    if ((await reach.refusal(url)) !== null) return null;
    let page: Page | null = null;
    try {
      if (!context?.browser().connected)
        context = await (await browser()).createBrowserContext({ downloadBehavior: { policy: 'deny' } });
      page = await context.newPage();
      const came = await watch(page, reach);
      await page.setUserAgent({ userAgent });
      if (access) await grantAccess(page, site, access);
      return await textAt(page, url, came, timeout);
    } catch {
      return null;
    } finally {
      await page?.close().catch(() => {});
    }
  }
  return {
    read(url) {
      const text = turn.then(() => read(url));
      turn = text;
      return text;
    },
    close: async () => {
      await context?.close().catch(() => {});
    },
  };
}

/** Null if it does not answer with a text; of one that never ends, its beginning. */
async function textAt(
  page: Page,
  url: string,
  came: Awaited<ReturnType<typeof watch>>,
  timeout: number,
): Promise<string | null> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout }).catch((error) => {
    if (came.tooMuch) return null;
    throw error;
  });
  if (came.barred || came.status < 200 || came.status > 299) return null;
  const text = came.tooMuch ? await page.evaluate('document.body.textContent') : await response?.text();
  return typeof text === 'string' ? text.slice(0, MOST) : null;
}

/** Judges each request before it is sent and each answer when it comes, and stops what never ends. */
async function watch(page: Page, reach: Reach) {
  const came = { status: 0, barred: false, tooMuch: false };
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', async ({ requestId, request, resourceType }) => {
    // Of a page in the place of the text, nothing more is asked for.
    const may = resourceType === 'Document' && (await reach.refusal(request.url)) === null;
    const answer = may
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    answer.catch(() => {
      // The tab went away in the meantime.
    });
  });
  page.on('response', (response) => {
    const { ip } = response.remoteAddress();
    if (ip && reach.answered(ip, response.url()) !== null) came.barred = true;
    came.status = response.status();
  });
  let bytes = 0;
  session.on('Network.dataReceived', ({ dataLength }) => {
    bytes += dataLength;
    if (bytes <= 2 * MOST || came.tooMuch) return;
    came.tooMuch = true;
    session.send('Page.stopLoading').catch(() => {});
  });
  await session.send('Network.enable');
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return came;
}
