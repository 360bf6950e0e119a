/** Opens links of mails, on request only, and never one that could unsubscribe, confirm, buy or vote. */
import { fold } from '../language/fold.js';
import type { LinkVisit, MailLink, MessageFacts } from '../model/inbox-evidence.js';

/** Told before the first link is opened. */
export const MANNERS =
  'Opening links: one request a second, without cookies, HEAD first and GET once where that is refused. ' +
  'Links that confirm, pay, order or vote are left alone; of links that unsubscribe only the server is knocked at, ' +
  'no page is asked for. The sender may see that links were opened.';

export interface VisitOptions {
  fetch(url: string, options: RequestInit): Promise<Response>;
  /** Why an address must not be reached, in words that go after "it"; null where it may. */
  refusal(url: string): Promise<string | null>;
  /** Connects to a server and hangs up; rejects where it does not answer. */
  knock(url: URL): Promise<void>;
  now(): Date;
  wait(milliseconds: number): Promise<void>;
  signal?: AbortSignal;
}

/** One request a second (our manners). */
const PAUSE = 1_000;
const TIME_LIMIT = 15_000;
/** More links in one look are left out (our assumption). */
const MOST_LINKS = 200;

/** Matches words of links that do something when they are opened, in label or address, on folded text. */
const ACTS =
  /unsub|opt-?out|abmeld|abbestell|desabonn|desinscri|desuscri|\bbaja\b|descadastr|disiscri|uitschrij|afmeld|avregistr|avmeld|peruuta|wypis|odhlas|remove|preferen|subscription|confirm|verif|activat|bestatig|accept|approve|decline|reject|delete|cancel|pay\b|payment|checkout|order|buy|cart|basket|vote|rating|survey|rsvp|login|signin|token|magic|password|logout/;

/** Whether opening the link could change anything, as far as its words tell. */
export const couldAct = ({ text, alt, href }: Pick<MailLink, 'text' | 'alt' | 'href'>): boolean =>
  ACTS.test(fold(`${text} ${alt} ${safeDecode(href)}`));

/** Each address once. Tracking links of unknown target are opened too: that is what a customer does. */
export async function visitLinks(
  messages: readonly MessageFacts[],
  options: VisitOptions,
): Promise<LinkVisit[]> {
  const visits: LinkVisit[] = [];
  const seen = new Set<string>();
  for (const mail of messages) {
    // A way out may hide behind any label; its address is never opened.
    const waysOut = new Set([...mail.unsubscribe.map(({ href }) => href), ...mail.list.unsubscribe]);
    for (const link of mail.links) {
      const wayOut = waysOut.has(link.href);
      if (link.kind !== 'web' || seen.has(link.href) || (!wayOut && couldAct(link))) continue;
      if (mail.confirmation || visits.length >= MOST_LINKS) continue;
      seen.add(link.href);
      if (visits.length > 0) await options.wait(PAUSE);
      options.signal?.throwIfAborted();
      const refused = await options.refusal(link.href);
      const look = refused ? refuse(refused) : wayOut ? knockAt : visit;
      visits.push(await look(link.href, mail.id, options));
    }
  }
  return visits;
}

/** Told as a visit that was not made. */
const refuse =
  (failure: string) =>
  async (href: string, message: string, { now }: VisitOptions): Promise<LinkVisit> => ({
    href,
    message,
    at: now().toISOString(),
    method: 'knock',
    status: null,
    failure,
    unsubscribe: false,
    refused: true,
  });

async function visit(href: string, message: string, options: VisitOptions): Promise<LinkVisit> {
  const at = options.now().toISOString();
  const head = await request(href, 'HEAD', options);
  const failed = !head.refused && (head.status === null || head.status >= 400);
  const answer = failed ? await request(href, 'GET', options) : head;
  return { href, message, at, method: failed ? 'GET' : 'HEAD', ...answer, unsubscribe: false };
}

/** Even a GET may unsubscribe (RFC 8058 section 1), so of a way out only the server is tried. */
async function knockAt(href: string, message: string, { knock, now }: VisitOptions): Promise<LinkVisit> {
  const visit = {
    href,
    message,
    at: now().toISOString(),
    method: 'knock',
    status: null,
    unsubscribe: true,
  } as const;
  try {
    await knock(new URL(href));
    return { ...visit, failure: null };
  } catch (error) {
    return { ...visit, failure: (error as NodeJS.ErrnoException).code ?? 'no connection' };
  }
}

async function request(
  href: string,
  method: 'HEAD' | 'GET',
  { fetch, signal }: VisitOptions,
): Promise<Pick<LinkVisit, 'status' | 'failure' | 'refused'>> {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(href, {
      method,
      redirect: 'follow',
      credentials: 'omit',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    await response.body?.cancel();
    return { status: response.status, failure: null };
  } catch (error) {
    signal?.throwIfAborted();
    // A redirect led where `refusal` would have said no.
    const { refused } = error as { refused?: string };
    if (refused) return { status: null, failure: refused, refused: true };
    const cause = (error as { cause?: { code?: string } }).cause;
    return { status: null, failure: cause?.code ?? (limit.aborted ? 'no answer in time' : 'no connection') };
  }
}

function safeDecode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
