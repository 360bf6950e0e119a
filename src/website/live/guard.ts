/** What a tab may ask of the network: nothing heavy, nothing sent, and no page that we did not decide to open. */
import type { CDPSession } from '../browser/launch.js';

/** What is not downloaded while exploring: it says nothing about paths and costs most of the time. */
const LEFT_OUT = ['Image', 'Font', 'Media'] as const;
/** How scripts send data. */
const SENDING = ['XHR', 'Fetch', 'Ping'] as const;

/**
 * `open`: pages may be fetched, nothing may be sent. `hold`: the tab stays where it is, and where a press
 * wanted to lead is remembered. `send`: one press may send a form, as adding to a basket does. `login`: forms
 * may be sent, also by scripts, as single sign-on does from host to host.
 */
export type GuardMode = 'open' | 'hold' | 'send' | 'login';

export interface Wanted {
  url: string;
  method: string;
}

/** A page kept so that going back to it costs the site nothing. */
export interface KeptPage {
  status: number;
  headers: readonly { name: string; value: string }[];
  /** Base64. */
  body: string;
}

export interface Guard {
  mode: GuardMode;
  /** Pages that presses wanted to open while the tab was held, or to send while that was not allowed. */
  readonly wanted: Wanted[];
  /** By URL; asked before the network while `useKept` is on. */
  readonly kept: Map<string, KeptPage>;
  useKept: boolean;
  /** Which pages may be opened at all; what they contain is not asked about. */
  allows: (url: string) => boolean;
  /** Pages that were asked for although they may not be opened. */
  readonly refused: string[];
  /** Whether scripts may send nothing. */
  silence(on: boolean): Promise<void>;
  /** What scripts wanted to send meanwhile, so far. */
  silenced: number;
  /** Pages let through so far. */
  loads: number;
  /** Resolves when the tab next asks for a page, whether it may or not. */
  nextPage(): Promise<void>;
  /** Lets pictures, fonts and films through. */
  pictures(on: boolean): Promise<void>;
}

interface Paused {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string };
}

/** Watches a tab from now on. `mainFrame` is the id of its top frame. */
export async function guardTab(session: CDPSession, mainFrame: string): Promise<Guard> {
  const enable = (types: readonly string[]) =>
    session.send('Fetch.enable', { patterns: types.map((type) => ({ resourceType: type as 'Document' })) });
  let waiting: (() => void)[] = [];
  let leftOut: readonly string[] = LEFT_OUT;
  let watched: readonly string[] = [];
  const watch = () => enable(['Document', ...leftOut, ...watched]);
  const guard: Guard = {
    mode: 'open',
    wanted: [],
    allows: () => true,
    refused: [],
    async silence(on) {
      if (on === watched.length > 0) return;
      watched = on ? SENDING : [];
      await watch();
    },
    silenced: 0,
    kept: new Map(),
    useKept: false,
    loads: 0,
    nextPage: () => new Promise((resolve) => waiting.push(resolve)),
    pictures(on) {
      leftOut = on ? [] : LEFT_OUT;
      return watch();
    },
  };
  session.on('Fetch.requestPaused', (paused: Paused) => {
    if (paused.resourceType === 'Document' && paused.frameId === mainFrame) {
      for (const heard of waiting) heard();
      waiting = [];
    }
    // The tab or the browser went away in the meantime; whoever waits for the page hears of it.
    answer(session, guard, mainFrame, paused).catch(() => {});
  });
  await guard.pictures(false);
  return guard;
}

async function answer(
  session: CDPSession,
  guard: Guard,
  mainFrame: string,
  { requestId, frameId, resourceType, request }: Paused,
): Promise<void> {
  const { url, method } = request;
  if ((SENDING as readonly string[]).includes(resourceType) && /^(GET|HEAD|OPTIONS)$/.test(method))
    return void (await session.send('Fetch.continueRequest', { requestId }));
  if (resourceType === 'XHR' || resourceType === 'Fetch') guard.silenced++;
  if (resourceType !== 'Document')
    return void (await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
  const sends = method !== 'GET';
  const top = frameId === mainFrame;
  const maySend = guard.mode === 'send' || guard.mode === 'login';
  const refused = guard.mode === 'hold' ? top || sends : sends && !maySend;
  const foreign = top && !guard.allows(url);
  if (foreign) guard.refused.push(url);
  if (refused || foreign || !/^https?:/i.test(url)) {
    if (top || sends) guard.wanted.push({ url, method });
    // An answer without content leaves the document where it is.
    return void (await session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 }));
  }
  if (sends && guard.mode === 'send') guard.mode = 'open';
  if (top) guard.loads++;
  const kept = guard.useKept && top && !sends ? guard.kept.get(url) : undefined;
  if (kept)
    return void (await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: kept.status,
      responseHeaders: [...kept.headers],
      body: kept.body,
    }));
  await session.send('Fetch.continueRequest', { requestId });
}
