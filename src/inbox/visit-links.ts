/** Opens links of mails, on request only, and never one that could unsubscribe, confirm, buy or vote. */

import type { LinkVisit, MailLink, MessageFacts } from '../model/inbox-evidence.js';
import { decoded } from '../text/decoded.js';
import { FIRST_ERROR } from './judging/broken-link.js';
import { LONGEST_HREF } from './message/mail-links.js';
import { addressActs, couldAct, couldNameReader } from './recognise/acting-link.js';

/** Told before the first link is opened. */
export const MANNERS =
  'Opening links: one link a second, without cookies, HEAD first, and GET once if that is refused and the address is ' +
  'the same for every reader. ' +
  'Links that confirm, pay, order or vote, or do not say what they do, are left alone, and so is wherever a link ' +
  'would lead on to one of these; of links that unsubscribe only the server is knocked at, no page is asked for. ' +
  'The sender may see that links were opened.';

export interface VisitOptions {
  /** Must not follow redirects when told `redirect: 'manual'`. */
  fetch(url: string, options: RequestInit): Promise<Response>;
  /** Why an address must not be reached, in words that go after "it"; null where it may. */
  refusal(url: string): Promise<string | null>;
  /** Connects to a server and hangs up; rejects where it does not answer. */
  probe(url: URL): Promise<void>;
  now(): Date;
  wait(milliseconds: number): Promise<void>;
  signal?: AbortSignal;
}

/** One link a second (our manners). */
const PAUSE = 1_000;
const TIME_LIMIT = 15_000;
/** More links in one look are left out (our assumption). */
const MOST_LINKS = 200;
/** Browsers give up after twenty (our assumption for mails: a click counter, a campaign page, a language). */
const MOST_HOPS = 10;

/** Each address once. Tracking links with a plain label are opened too: that is what a customer does. */
export async function visitLinks(
  messages: readonly MessageFacts[],
  options: VisitOptions,
): Promise<LinkVisit[]> {
  const visits: LinkVisit[] = [];
  const seen = new Set<string>();
  const waysOut = new Set(messages.flatMap(mailWaysOut).map(key));
  // One address may hide behind two labels, of which only one says what it does.
  const forbidden = new Set([
    ...waysOut,
    ...messages.flatMap(linksThatCouldAct).map(({ href }) => key(href)),
  ]);
  for (const mail of messages) {
    for (const { href, kind } of mail.links) {
      const wayOut = waysOut.has(key(href));
      if (kind !== 'web' || seen.has(key(href)) || (!wayOut && forbidden.has(key(href)))) continue;
      if (visits.length >= MOST_LINKS) return visits;
      seen.add(key(href));
      if (visits.length > 0) await options.wait(PAUSE);
      options.signal?.throwIfAborted();
      const refused = await options.refusal(href);
      if (refused) visits.push(refuse(refused, href, mail.id, options));
      else if (wayOut) visits.push(await knockAt(href, mail.id, options));
      else visits.push(await visit(href, mail.id, forbidden, options));
    }
  }
  return visits;
}

/** Told as a visit that was not made. */
const refuse = (failure: string, href: string, message: string, { now }: VisitOptions): LinkVisit => ({
  href,
  message,
  at: now().toISOString(),
  method: 'knock',
  status: null,
  failure,
  unsubscribe: false,
  refused: true,
});

const mailWaysOut = ({ unsubscribe, list }: MessageFacts): string[] => [
  ...unsubscribe.map(({ href }) => href),
  ...list.unsubscribe,
];

/** Every link of a mail that asks to confirm, and of other mails those that say so; a cut address tells too little. */
const linksThatCouldAct = ({ confirmation, links }: MessageFacts): MailLink[] =>
  links.filter((link) => confirmation || link.href.length >= LONGEST_HREF || couldAct(link));

/**
 * What the server is asked for, however it is written: upper case, encoded signs, a named standard port and http
 * for https lead to the same place, and the part behind `#` never leaves the computer.
 */
function key(href: string): string {
  const bare = href.trim().split('#')[0] ?? '';
  const written = URL.canParse(bare)
    ? new URL(bare).href.replace(/^http:/, 'https:').replace(/^(https:\/\/[^/:]+):(?:80|443)\//, '$1/')
    : bare;
  return decoded(written).slice(0, LONGEST_HREF);
}

async function visit(
  href: string,
  message: string,
  forbidden: ReadonlySet<string>,
  options: VisitOptions,
): Promise<LinkVisit> {
  const at = options.now().toISOString();
  const head = await follow(href, 'HEAD', forbidden, options);
  const failed = !head.refused && (head.status === null || head.status >= FIRST_ERROR);
  const opens = failed && !couldNameReader(href);
  if (failed && !opens && !isCertain(head))
    return { ...refuse(UNTOLD, href, message, options), method: 'HEAD' };
  const answer = opens ? await follow(href, 'GET', forbidden, options) : head;
  return { href, message, at, method: opens ? 'GET' : 'HEAD', ...answer, unsubscribe: false };
}

const UNTOLD = 'its server does not say whether it works without opening it';

/** That a page is gone, or its server is, shows without opening it. */
const isCertain = ({ status, failure }: Answer): boolean =>
  status === 404 || status === 410 || failure === 'ENOTFOUND' || failure === 'ECONNREFUSED';

/** Even a GET may unsubscribe (RFC 8058 section 1), so of a way out only the server is tried. */
async function knockAt(href: string, message: string, { probe, now }: VisitOptions): Promise<LinkVisit> {
  const knocked = {
    href,
    message,
    at: now().toISOString(),
    method: 'knock',
    status: null,
    unsubscribe: true,
  } as const;
  try {
    await probe(new URL(href));
    return { ...knocked, failure: null };
  } catch (error) {
    return { ...knocked, failure: (error as NodeJS.ErrnoException).code ?? 'no connection' };
  }
}

type Answer = Pick<LinkVisit, 'status' | 'failure' | 'refused'>;

/** Goes on from redirect to redirect, and stops in front of one that could act: its status is then the answer. */
async function follow(
  href: string,
  method: 'HEAD' | 'GET',
  forbidden: ReadonlySet<string>,
  options: VisitOptions,
): Promise<Answer> {
  let url = href;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const { next, ...answer } = await request(url, method, options);
    if (next === null || forbidden.has(key(next)) || addressActs(next)) return answer;
    const refused = await options.refusal(next);
    if (refused) return { status: null, failure: refused, refused: true };
    url = next;
  }
  return { status: null, failure: 'redirects without end' };
}

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch, signal }: VisitOptions,
): Promise<Answer & { next: string | null }> {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      credentials: 'omit',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    await response.body?.cancel();
    const { status, headers } = response;
    const location = status >= 300 && status < 400 ? headers.get('location') : null;
    return { status, failure: null, next: location === null ? null : webAddress(location, url) };
  } catch (error) {
    signal?.throwIfAborted();
    // The name has changed its address since `refusal` was asked.
    const { refused } = error as { refused?: string };
    if (refused) return { status: null, failure: refused, refused: true, next: null };
    const cause = (error as { cause?: { code?: string } }).cause;
    const failure = cause?.code ?? (limit.aborted ? 'no answer in time' : 'no connection');
    return { status: null, failure, next: null };
  }
}

/** null for `mailto:`, an app, or what is no address. */
function webAddress(location: string, base: string): string | null {
  if (!URL.canParse(location, base)) return null;
  const { protocol, href } = new URL(location, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
