/** Links of a mail with what they show and where they lead. Pure. */
import { getDomain, parse } from 'tldts';
import type { MailLink } from '../../model/inbox-evidence.js';
import { wordsAct } from '../recognise/acting-link.js';
import { findMergeTags } from '../recognise/merge-tags.js';
import { wordsBeside } from '../recognise/unsubscribe.js';
import type { BodyLink, MailDocument } from './mail-document.js';

/** Longest address that is kept, in characters; a longer one is cut (our assumption). */
export const LONGEST_HREF = 1_000;
/** More distinct links than this are not kept (our assumption). */
const MOST_LINKS = 300;
/** Matches a web address at the start of a link's text: `https://www.example.org/…`, `www.example.org`. */
const SHOWN = /^\s*(?:https?:\/\/|www\.)([\w.-]+)/i;
/** Matches a bare host name as the whole text of a link: `example.org`. */
const BARE_HOST = /^\s*((?:[\w-]+\.)+[a-z]{2,})\/?\s*$/i;

/** Each distinct pair of text and target once. */
export function readLinks({ links, blocks }: Pick<MailDocument, 'links' | 'blocks'>): MailLink[] {
  const seen = new Map<string, MailLink>();
  for (const link of links) {
    const key = `${link.text}\n${link.href}`;
    if (seen.has(key)) continue;
    if (seen.size >= MOST_LINKS) break;
    seen.set(key, toMailLink(link, blocks));
  }
  return [...seen.values()];
}

function toMailLink(link: BodyLink, blocks: readonly string[]): MailLink {
  const { text, alt, href } = link;
  const kind = linkKind(href);
  return {
    text: text.slice(0, 200),
    alt: alt.slice(0, 200),
    href: href.slice(0, LONGEST_HREF),
    kind,
    domain: kind === 'web' ? orgDomain(href) : null,
    shownDomain: shownDomain(text),
    acts: kind === 'web' && actsBeside(link, blocks),
  };
}

/** Where no words say what a link does, it may do anything; thumb, star and number are votes, a price is none. */
function actsBeside(link: BodyLink, blocks: readonly string[]): boolean {
  const label = `${link.text} ${link.alt}`.trim();
  if (label !== '' && !/[\p{L}\p{Sc}]/u.test(label)) return true;
  const beside = wordsBeside(link, blocks);
  return beside === '' || wordsAct(`${beside ?? ''} ${link.title}`);
}

function linkKind(href: string): MailLink['kind'] {
  if (href === '') return 'empty';
  if (href.startsWith('#')) return 'anchor';
  if (/^mailto:/i.test(href)) return 'mail';
  if (/^(?:tel|sms|whatsapp):/i.test(href)) return 'phone';
  if (/^(?:https?:)?\/\/(?:[^\s/]+\.[^\s/]+|\[)/i.test(href)) return 'web';
  return findMergeTags(href).length > 0 ||
    /^(?:https?:\/\/)?(?:%|\{|\[|\*\||<|#|url\b|link\b|javascript:|$)/i.test(href)
    ? 'placeholder'
    : 'other';
}

/** The registrable domain, or the address itself for a bare IP; null where there is none. */
export function orgDomain(url: string): string | null {
  const { domain, hostname, isIp } = parse(url, { validateHostname: false });
  return isIp ? hostname : domain;
}

/** The domain a reader believes to follow. A name that is no registrable domain ("Amazon.com deals") is none. */
function shownDomain(text: string): string | null {
  const host = SHOWN.exec(text)?.[1] ?? BARE_HOST.exec(text)?.[1];
  return host ? getDomain(host, { allowPrivateDomains: false }) : null;
}
