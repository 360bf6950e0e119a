/** Which requests of a page are still under way that could bring content, how much came, and from where. */
import type { CDPSession, Page } from '../browser/launch.js';
import type { PageLimits } from './limits.js';

export interface Traffic {
  /** Whether such a request is under way. */
  busy(): boolean;
  /** Resolves when no such request is under way, at the latest after `ms`. */
  idle(ms: number): Promise<void>;
  /** Decompressed bytes of the document alone. */
  documentBytes(): number;
  /** Whether the site has begun to answer with the document. */
  documentBegan(): boolean;
  /** Whether the document has come to its end. */
  documentCame(): boolean;
  /** Loading was stopped, because more came than anybody needs. */
  tooMuch(): boolean;
}

/** Scripts and the data that they ask for. */
const BRINGS_CONTENT = new Set(['script', 'xhr', 'fetch']);

export interface TrafficOptions {
  /** The id of the page's top frame. */
  mainFrame: string;
  limits: Pick<PageLimits, 'bytes'>;
}

interface DocumentLoad {
  /** Of the request, as DevTools names it. */
  id: string;
  bytes: number;
  began: boolean;
  came: boolean;
}

/** `Network` must be enabled in the session. */
export function watchTraffic(
  page: Page,
  session: CDPSession,
  { mainFrame, limits }: TrafficOptions,
): Traffic {
  const open = new Set<object>();
  /** Bytes of the document and of all that it asks for. */
  let bytes = 0;
  let main: DocumentLoad = { id: '', bytes: 0, began: false, came: false };
  let waiting: (() => void)[] = [];
  const left = (request: object) => {
    open.delete(request);
    if (open.size > 0) return;
    for (const done of waiting) done();
    waiting = [];
  };
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
    if (BRINGS_CONTENT.has(request.resourceType())) open.add(request);
  });
  page.on('requestfinished', left);
  page.on('requestfailed', left);
  page.on('response', (response) => {
    // A stream never finishes.
    if (/event-stream/.test(response.headers()['content-type'] ?? '')) left(response.request());
  });
  session.on('Network.requestWillBeSent', ({ requestId, frameId, type }) => {
    if (type !== 'Document' || frameId !== mainFrame) return;
    bytes = 0;
    main = { id: requestId, bytes: 0, began: false, came: false };
  });
  session.on('Network.responseReceived', ({ requestId }) => {
    if (requestId === main.id) main.began = true;
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    if (requestId === main.id) main.came = true;
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    bytes += dataLength;
    if (requestId === main.id) main.bytes += dataLength;
    if (bytes <= limits.bytes) return;
    session.send('Page.stopLoading').catch(() => {
      // The page is gone, and what it loads with it.
    });
  });
  return {
    busy: () => open.size > 0,
    idle: (ms) =>
      open.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            const timer = setTimeout(done, ms);
            function done() {
              clearTimeout(timer);
              resolve();
            }
            waiting.push(done);
          }),
    documentBytes: () => main.bytes,
    documentBegan: () => main.began,
    documentCame: () => main.came,
    tooMuch: () => bytes > limits.bytes,
  };
}
