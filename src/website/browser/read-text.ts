/** Fetches small texts, such as robots.txt, the way pages are fetched: same proxy, certificates and headers. */
import type { RequestPolicy } from '../network/request-policy.js';
import { type Access, grantAccess } from './access.js';
import { type ClosedContext, type ContextOptions, openContext } from './context.js';
import type { Browser, Page } from './launch.js';
import { ownRequests, type PausedRequest, type RequestAnswer } from './request-watch.js';

export interface TextReader {
  /** Null where it cannot be read. Ten seconds and half a megabyte at the most (RFC 9309, 2.5 asks for 500 KiB). */
  read(url: string): Promise<string | null>;
  close(): Promise<void>;
}

export interface TextReaderOptions {
  site: string;
  access?: Access | undefined;
  /** Where requests and redirects may go. */
  reach: RequestPolicy;
  userAgent: string;
  /** How the door reaches websites. */
  through?: Omit<ContextOptions, 'policy'>;
  /** Milliseconds; by default ten seconds. */
  timeout?: number;
}

const MOST = 512 * 1024;

/** Opens a tab of its own when something is first asked for, and anew where the browser has died since. */
export function textReader(browser: () => Promise<Browser>, options: TextReaderOptions): TextReader {
  const { site, access, reach, userAgent, through = {}, timeout = 10_000 } = options;
  let context: ClosedContext | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  async function read(url: string): Promise<string | null> {
    if ((await reach.refusal(url)) !== null) return null;
    let page: Page | null = null;
    let came: Awaited<ReturnType<typeof watch>> | null = null;
    try {
      if (!context?.browser.connected)
        context = await openContext(await browser(), { ...through, policy: reach });
      page = await context.newPage();
      came = await watch(page, reach, through.remote ?? false);
      await page.setUserAgent({ userAgent });
      if (access) await grantAccess(page, site, access);
      return await textAt(page, url, came, timeout);
    } catch {
      return null;
    } finally {
      came?.release();
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
  if (came.status < 200 || came.status > 299) return null;
  const text = came.tooMuch ? await page.evaluate('document.body.textContent') : await response?.text();
  return typeof text === 'string' ? text.slice(0, MOST) : null;
}

/** Judges each request before it is sent and each answer when it comes, and stops what never ends. */
async function watch(page: Page, reach: RequestPolicy, remote: boolean) {
  const came = { status: 0, tooMuch: false, release: () => {} };
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const decide = async ({ resourceType, request }: PausedRequest): Promise<RequestAnswer> =>
    // Of a page in the place of the text, nothing more is asked for.
    resourceType === 'Document' && (await reach.refusal(request.url)) === null ? 'go' : 'block';
  // The id of a tab is that of its top frame.
  const owns = (frameId: string): boolean => frameId === targetInfo.targetId;
  const owner = { owns, decide, refresh: async () => {} };
  came.release = await ownRequests(page.browser(), owner, { alone: !remote });
  page.on('response', (response) => {
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
  return came;
}
