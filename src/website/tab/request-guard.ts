/** What a tab may ask of the network: nothing heavy, nothing that acts, and nothing that we did not decide to open. */

import type { Browser } from '../browser/launch.js';
import {
  type MadeResponse,
  ownRequests,
  type PausedRequest,
  type RequestAnswer,
} from '../browser/request-watch.js';
import type { RequestPolicy } from '../network/request-policy.js';
import { basketOperation, onlyAsks, type Sent } from '../recognise/basket-operation.js';
import { isCommand } from '../recognise/command-address.js';
import { holdsTyped } from '../recognise/typed-values.js';
import type { PageLimits } from './limits.js';

/** What is not downloaded while exploring: it says nothing about paths and costs most of the time. */
const LEFT_OUT = new Set(['Image', 'Font', 'Media']);

/**
 * `open`: pages may be fetched, nothing may be sent. `hold`: the tab stays where it is, and where a press
 * wanted to lead is remembered. `send`: a press may put something into a basket, and send nothing else. `login`:
 * forms may be sent, also by scripts, as single sign-on does from host to host.
 */
export type GuardMode = 'open' | 'hold' | 'send' | 'login';

export interface Wanted {
  url: string;
  method: string;
  /** Sent by a script, and not by opening a page. */
  byScript: boolean;
}

/** A page kept so that going back to it costs the site nothing. */
export type KeptPage = MadeResponse;

export interface Guard {
  mode: GuardMode;
  /** Pages that presses wanted to open while the tab was held, and whatever would have been sent. */
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
  /** A person's words are about to be typed: from now on nothing leaves that holds them, or that changes anything. */
  type(value: string): void;
  readonly typed: readonly string[];
  /** Something is about to be pressed: until another document is there, and in part for good, scripts send nothing. */
  press(): void;
  /** What pages sent by themselves before anything was pressed; it is let through later, too. */
  readonly background: Set<string>;
  hasPressed: boolean;
  /** The tab has the session of somebody: what is commanded is done for them, and nothing is put into their basket. */
  loggedIn: boolean;
  /** Why the page that is being opened must not be read, in words that go after "it". */
  barred: string | null;
  /** The address that the top frame last asked for. */
  lastAsked: string;
  /** A page is opened on purpose: what was refused before counts no more. */
  begin(): void;
  /** Resolves when the tab next asks for a page, whether it may or not. */
  nextPage(): Promise<void>;
  /** Lets pictures, fonts and films through. */
  pictures(on: boolean): void;
  showsPictures(): boolean;
  /** The tab has closed. */
  release(): void;
}

export interface GuardOptions {
  /** The id of the tab's top frame. */
  mainFrame: string;
  /** Whether a frame is the tab's, as far as is known. */
  hasFrame: (frameId: string) => boolean;
  refresh: () => Promise<unknown>;
  reach: RequestPolicy;
  limits: Pick<PageLimits, 'loads' | 'frames'>;
  /** Somebody else started the browser, and may have tabs of their own in it. */
  remote: boolean;
  /** The guard of the page in whose place this one comes: what it refused stays refused. */
  like?: Guard | undefined;
}

/** Watches a tab from now on, with its frames and workers. */
export async function guardTab(
  browser: Browser,
  options: GuardOptions,
): Promise<Guard & { arrived(): void }> {
  let waiting: (() => void)[] = [];
  const { like, mainFrame } = options;
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
    type(value) {
      guard.typed.push(value);
      guard.typedHere = true;
    },
    typed: [...(like?.typed ?? [])],
    typedHere: false,
    asked: new Set(),
    press() {
      guard.wanted.length = 0;
      guard.pressedHere = true;
      guard.hasPressed = true;
    },
    background: like?.background ?? new Set(),
    hasPressed: like?.hasPressed ?? false,
    loggedIn: like?.loggedIn ?? false,
    pressedHere: false,
    arrived() {
      guard.pressedHere = false;
      guard.typedHere = false;
    },
    barred: null,
    lastAsked: '',
    silent: like?.isSilent() ?? false,
    isSilent: () => guard.silent,
    withPictures: like?.showsPictures() ?? false,
    showsPictures: () => guard.withPictures,
    loadsHere: 0,
    framesHere: 0,
    begin() {
      guard.mode = 'open';
      guard.barred = null;
      guard.loadsHere = 0;
      guard.framesHere = 0;
    },
    nextPage: () => new Promise((resolve) => waiting.push(resolve)),
    pictures(on) {
      guard.withPictures = on;
    },
    release: () => {},
  };
  guard.release = await ownRequests(
    browser,
    {
      owns: (frameId) => frameId === mainFrame || options.hasFrame(frameId),
      refresh: options.refresh,
      async decide(paused) {
        const top = paused.resourceType === 'Document' && paused.frameId === mainFrame;
        const answer =
          paused.resourceType === 'Document'
            ? await (top ? answerPage : answerFrame)(paused, guard, options)
            : await answerPart(paused, guard, options);
        if (top) {
          for (const heard of waiting) heard();
          waiting = [];
        }
        return answer;
      },
    },
    { alone: !options.remote },
  );
  return guard;
}

interface Guarding extends Guard {
  typed: string[];
  /** The document in which something was typed is still there. */
  typedHere: boolean;
  /** Addresses that documents have asked for before anything was typed. */
  asked: Set<string>;
  silent: boolean;
  withPictures: boolean;
  /** Something was pressed since the document came. */
  pressedHere: boolean;
  /** Another document has come. */
  arrived(): void;
  /** Pages let through since one was opened on purpose. */
  loadsHere: number;
  /** The same of pages in frames. */
  framesHere: number;
}

/** What a document asks for: pictures, scripts, data. */
async function answerPart(
  { resourceType, request }: PausedRequest,
  guard: Guarding,
  { reach }: GuardOptions,
): Promise<RequestAnswer> {
  if (LEFT_OUT.has(resourceType) && !guard.withPictures) return 'block';
  const { url, method } = request;
  if (!mayGo(sentBy(request), guard)) {
    // Beacons report what happened; whatever else is refused may be what the press was for.
    if (resourceType === 'Ping') return 'block';
    if (guard.pressedHere) guard.wanted.push({ url, method, byScript: true });
    if (guard.silent) guard.silenced++;
    return 'block';
  }
  const commands = guard.pressedHere && guard.mode !== 'login' && isCommand(url, guard);
  if (commands) guard.wanted.push({ url, method, byScript: true });
  if (commands) return 'block';
  if (betrays(url, guard)) {
    guard.silenced++;
    return 'block';
  }
  if (guard.typed.length === 0) guard.asked.add(url);
  return (await reach.refusal(url)) === null ? 'go' : 'block';
}

/**
 * Whether a request could carry what was typed. Where it was typed, a page could tell it letter by letter, so only what the page
 * has asked for before is asked for again.
 */
const betrays = (url: string, guard: Guarding): boolean =>
  guard.mode !== 'login' &&
  guard.typed.length > 0 &&
  (holdsTyped(url, guard.typed) || (guard.typedHere && !guard.asked.has(url)));

/** Why a page is not opened, as a sentence of its own. */
export const COMMANDS = 'opening it does something; not followed';

const sentBy = ({ url, method, postData }: PausedRequest['request']): Sent => ({
  url,
  method,
  body: postData ?? null,
});

/**
 * Whether a script may send this. What changes something goes only where a visitor who presses nothing would have caused it, or
 * where it puts something into a basket.
 */
function mayGo(sent: Sent, guard: Guarding): boolean {
  if (onlyAsks(sent) || guard.mode === 'login') return true;
  if (guard.mode === 'send' && fillsBasket(sent, guard)) return true;
  if (guard.pressedHere || guard.silent || guard.typed.length > 0) return false;
  const { origin, pathname } = new URL(sent.url);
  const key = `${sent.method} ${origin}${pathname}`;
  if (!guard.hasPressed) guard.background.add(key);
  return guard.background.has(key);
}

/** A page that the tab itself asks for. */
async function answerPage(
  paused: PausedRequest,
  guard: Guarding,
  options: GuardOptions,
): Promise<RequestAnswer> {
  const { url, method } = paused.request;
  guard.lastAsked = url;
  const typed = guard.mode !== 'login' && holdsTyped(url, guard.typed);
  if (typed) guard.silenced++;
  if (typed || isHeld(paused, true, guard)) {
    guard.wanted.push({ url, method, byScript: false });
    return 'stay';
  }
  const refused = (await documentRefusal(url, guard, options)) ?? tooManyLoads(guard, paused, options);
  if (refused !== null) {
    guard.barred = refused;
    return 'stay';
  }
  guard.loads++;
  if (method === 'GET') return (guard.useKept && guard.kept.get(url)) || 'go';
  if (guard.mode === 'send') guard.mode = 'open';
  return 'go';
}

/** A page that a frame asks for. */
async function answerFrame(
  paused: PausedRequest,
  guard: Guarding,
  options: GuardOptions,
): Promise<RequestAnswer> {
  const { url, method } = paused.request;
  if (betrays(url, guard)) {
    guard.silenced++;
    return 'stay';
  }
  const sends = method !== 'GET';
  if (isHeld(paused, false, guard)) {
    if (sends) guard.wanted.push({ url, method, byScript: false });
    return 'stay';
  }
  if ((await documentRefusal(url, guard, options)) !== null) return 'block';
  if (++guard.framesHere > options.limits.frames) return 'block';
  if (sends && guard.mode === 'send') guard.mode = 'open';
  return 'go';
}

/** Why a page is not opened; null if it may be. */
async function documentRefusal(
  url: string,
  guard: Guarding,
  { reach }: GuardOptions,
): Promise<string | null> {
  return guard.mode !== 'login' && isCommand(url, guard) ? COMMANDS : reach.refusal(url);
}

function isHeld({ request }: PausedRequest, top: boolean, guard: Guarding): boolean {
  const { url, method } = request;
  const foreign = top && !guard.allows(url);
  if (foreign) guard.refused.push(url);
  if (foreign || !/^https?:/i.test(url)) return true;
  const sends = method !== 'GET';
  if (guard.mode === 'hold') return top || sends;
  if (!sends || guard.mode === 'login') return false;
  return !(guard.mode === 'send' && fillsBasket(sentBy(request), guard));
}

const fillsBasket = (sent: Sent, { loggedIn }: Guarding): boolean =>
  !loggedIn && basketOperation(sent) !== null;

/** Redirects by HTTP are counted by the browser; pages that load themselves or each other by script are not. */
function tooManyLoads(
  guard: Guarding,
  { redirectedRequestId }: PausedRequest,
  { limits }: GuardOptions,
): string | null {
  if (redirectedRequestId === undefined) guard.loadsHere++;
  return guard.loadsHere > limits.loads ? 'it loads itself or other pages again and again' : null;
}
