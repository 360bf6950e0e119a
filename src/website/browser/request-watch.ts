/**
 * Every request of a browser before it is sent, whoever makes it: tabs, their frames and workers, windows, service workers, and
 * pages that are asked for ahead of time. What belongs to nobody is refused.
 */
import type { Browser, CDPSession } from './launch.js';

export interface PausedRequest {
  requestId: string;
  redirectedRequestId?: string;
  /** Of a worker's request, the frame that the worker belongs to. */
  frameId: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string>; postData?: string };
}

/** An answer in place of the website's. */
export interface MadeResponse {
  status: number;
  headers: readonly { name: string; value: string }[];
  /** Base64. */
  body: string;
}

/** `stay` is an answer without content, which leaves the document where it is. */
export type RequestAnswer = 'go' | 'block' | 'stay' | MadeResponse;

/** Who decides about the requests of some frames. */
export interface RequestOwner {
  owns(frameId: string): boolean;
  /** Resolves when frames that were attached by now are known. */
  refresh(): Promise<unknown>;
  /** Never rejects. */
  decide(paused: PausedRequest): Promise<RequestAnswer>;
}

interface Watch {
  owners: Set<RequestOwner>;
  session: CDPSession;
}

/** Puppeteer's browser is no object of ours to keep this on. */
const watches = new WeakMap<Browser, Promise<Watch>>();

/** From now on `owner` is asked; resolves to what ends that. `alone`: the browser is ours and shows no other tabs. */
export async function ownRequests(
  browser: Browser,
  owner: RequestOwner,
  { alone = true } = {},
): Promise<() => void> {
  let watch = watches.get(browser);
  if (!watch) {
    watch = startWatching(browser, alone);
    watches.set(browser, watch);
  }
  const { owners } = await watch;
  owners.add(owner);
  return () => void owners.delete(owner);
}

async function startWatching(browser: Browser, alone: boolean): Promise<Watch> {
  const session = await browser.target().createCDPSession();
  const owners = new Set<RequestOwner>();
  session.on('Fetch.requestPaused', async (paused: PausedRequest) => {
    const answer = await decided(paused, owners, alone);
    await give(answer, paused, session).catch(() => {
      // The tab or the browser went away in the meantime; whoever waits for the page hears of it.
    });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return { owners, session };
}

async function decided(
  paused: PausedRequest,
  owners: ReadonlySet<RequestOwner>,
  alone: boolean,
): Promise<RequestAnswer> {
  // It would answer in the place of the site, and go on when the tab is gone.
  if (isServiceWorker(paused)) return 'block';
  const ownerOf = () => [...owners].find((each) => each.owns(paused.frameId));
  let owner = ownerOf();
  if (!owner) {
    await Promise.all([...owners].map((each) => each.refresh().catch(() => {})));
    owner = ownerOf();
  }
  if (owner) return owner.decide(paused);
  return alone ? 'block' : 'go';
}

/** The header that every browser sends with the script of a service worker, and with no other request. */
const isServiceWorker = ({ request: { headers } }: PausedRequest): boolean =>
  Object.entries(headers).some(([name, value]) => /^service-worker$/i.test(name) && value === 'script');

async function give(answer: RequestAnswer, { requestId }: PausedRequest, session: CDPSession): Promise<void> {
  if (answer === 'go') await session.send('Fetch.continueRequest', { requestId });
  else if (answer === 'block')
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  else if (answer === 'stay') await session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
  else
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: answer.status,
      responseHeaders: [...answer.headers],
      body: answer.body,
    });
}
