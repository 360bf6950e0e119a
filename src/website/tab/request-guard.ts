/** What a tab may ask of the network: nothing heavy, nothing sent, and nothing that we did not decide to open. */
import type { CDPSession } from '../browser/launch.js';
import type { Reach } from '../network/request-policy.js';
import { basketOperation, onlyAsks } from '../recognise/basket-operation.js';
import type { PageLimits } from './limits.js';

/** What is not downloaded while exploring: it says nothing about paths and costs most of the time. */
const LEFT_OUT = new Set(['Image', 'Font', 'Media']);
/** How scripts send data. */
const SENDING = new Set(['XHR', 'Fetch', 'Ping']);

/**
 * `open`: pages may be fetched, nothing may be sent. `hold`: the tab stays where it is, and where a press
 * wanted to lead is remembered. `send`: a press may put something into a basket, and send nothing else. `login`:
 * forms may be sent, also by scripts, as single sign-on does from host to host.
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
  silence(on: boolean): void;
  isSilent(): boolean;
  /** What scripts wanted to send meanwhile, so far. */
  silenced: number;
  /** Pages let through so far. */
  loads: number;
  /** Something on the page was pressed: from then on scripts send nothing either, except to a basket in `send`. */
  pressed: boolean;
  /** Why the page that is being opened must not be read, in words that go after "it". */
  barred: string | null;
  /** A page is opened on purpose: what was refused before counts no more. */
  begin(): void;
  /** Resolves when the tab next asks for a page, whether it may or not. */
  nextPage(): Promise<void>;
  /** Lets pictures, fonts and films through. */
  pictures(on: boolean): void;
  showsPictures(): boolean;
}

interface Paused {
  requestId: string;
  redirectedRequestId?: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string; postData?: string };
}

export interface GuardOptions {
  /** The id of the tab's top frame. */
  mainFrame: string;
  reach: Reach;
  limits: Pick<PageLimits, 'loads' | 'frames'>;
  /** The guard of the page in whose place this one comes: what it refused stays refused. */
  like?: Guard | undefined;
}

/** Watches a tab from now on, with its frames and workers. */
export async function guardTab(session: CDPSession, options: GuardOptions): Promise<Guard> {
  let waiting: (() => void)[] = [];
  const { like } = options;
  const guard: Guarding = {
    mode: 'open',
    wanted: [],
    allows: like?.allows ?? (() => true),
    refused: [],
    silence(on) {
      guard.silent = on;
    },
    silenced: 0,
    kept: like?.kept ?? new Map(),
    useKept: false,
    loads: 0,
    pressed: false,
    barred: null,
    silent: like?.isSilent() ?? false,
    isSilent: () => guard.silent,
    withPictures: like?.showsPictures() ?? false,
    showsPictures: () => guard.withPictures,
    loadsHere: 0,
    framesHere: 0,
    begin() {
      guard.mode = 'open';
      guard.pressed = false;
      guard.barred = null;
      guard.loadsHere = 0;
      guard.framesHere = 0;
    },
    nextPage: () => new Promise((resolve) => waiting.push(resolve)),
    pictures(on) {
      guard.withPictures = on;
    },
  };
  session.on('Fetch.requestPaused', async (paused: Paused) => {
    const answer = await answerTo(paused, guard, options);
    if (isTop(paused, options)) {
      for (const heard of waiting) heard();
      waiting = [];
    }
    await give(answer, paused, session).catch(() => {
      // The tab or the browser went away in the meantime; whoever waits for the page hears of it.
    });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return guard;
}

interface Guarding extends Guard {
  silent: boolean;
  withPictures: boolean;
  /** Pages let through since one was opened on purpose. */
  loadsHere: number;
  /** The same of pages in frames. */
  framesHere: number;
}

const isTop = ({ resourceType, frameId }: Paused, { mainFrame }: GuardOptions): boolean =>
  resourceType === 'Document' && frameId === mainFrame;

/** `stay` is an answer without content, which leaves the document where it is. */
type Answer = 'go' | 'block' | 'stay' | KeptPage;

/** Never rejects. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one request, one answer; the order of its rules is the policy
async function answerTo(paused: Paused, guard: Guarding, options: GuardOptions): Promise<Answer> {
  const { resourceType, request } = paused;
  const { url, method } = request;
  if (LEFT_OUT.has(resourceType) && !guard.withPictures) return 'block';
  const sent = { url, method, body: request.postData ?? null };
  const sendable =
    guard.mode === 'login' || onlyAsks(sent) || (guard.mode === 'send' && basketOperation(sent));
  if (resourceType !== 'Document') {
    if (guard.pressed && !sendable) {
      // Beacons report what happened; whatever else is refused may be what the press was for.
      if (resourceType !== 'Ping') guard.wanted.push({ url, method });
      if (guard.silent && resourceType !== 'Ping') guard.silenced++;
      return 'block';
    }
    if (guard.silent && SENDING.has(resourceType) && !/^(GET|HEAD|OPTIONS)$/.test(method)) {
      if (resourceType !== 'Ping') guard.silenced++;
      return 'block';
    }
    return (await options.reach.refusal(url)) === null ? 'go' : 'block';
  }
  const top = isTop(paused, options);
  const sends = method !== 'GET';
  const held = guard.mode === 'hold' ? top || sends : sends && !sendable;
  const foreign = top && !guard.allows(url);
  if (foreign) guard.refused.push(url);
  if (held || foreign || !/^https?:/i.test(url)) {
    if (top || sends) guard.wanted.push({ url, method });
    return 'stay';
  }
  const refused = (await options.reach.refusal(url)) ?? (top ? tooManyLoads(guard, paused, options) : null);
  if (refused !== null) {
    if (top) guard.barred = refused;
    return top ? 'stay' : 'block';
  }
  if (!top && ++guard.framesHere > options.limits.frames) return 'block';
  if (sends && guard.mode === 'send') guard.mode = 'open';
  if (top) guard.loads++;
  return (guard.useKept && top && !sends ? guard.kept.get(url) : undefined) ?? 'go';
}

async function give(answer: Answer, { requestId }: Paused, session: CDPSession): Promise<void> {
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

/** Redirects by HTTP are counted by the browser; pages that load themselves or each other by script are not. */
function tooManyLoads(
  guard: Guarding,
  { redirectedRequestId }: Paused,
  { limits }: GuardOptions,
): string | null {
  if (redirectedRequestId === undefined) guard.loadsHere++;
  return guard.loadsHere > limits.loads ? 'it loads itself or other pages again and again' : null;
}
