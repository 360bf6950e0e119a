/** Links of a mail with what they show and where they lead. Pure. */
import { getDomain, parse } from 'tldts';
import type { MailLink } from '../../model/inbox-evidence.js';
import { findMergeTags } from '../recognise/merge-tags.js';
import type { BodyLink } from './mail-document.js';

/** More distinct links than this are not kept (our assumption). */
const MOST_LINKS = 300;
/** Matches a web address at the start of a link's text: `https://www.example.org/…`, `www.example.org`. */
const SHOWN = /^\s*(?:https?:\/\/|www\.)([\w.-]+)/i;
/** Matches a bare host name as the whole text of a link: `example.org`. */
const BARE_HOST = /^\s*((?:[\w-]+\.)+[a-z]{2,})\/?\s*$/i;

/** Each distinct pair of text and target once. */
export function readLinks(links: readonly BodyLink[]): MailLink[] {
  const seen = new Map<string, MailLink>();
  for (const link of links) {
    const key = `${link.text}\n${link.href}`;
    if (seen.has(key)) continue;
    if (seen.size >= MOST_LINKS) break;
    seen.set(key, toMailLink(link));
  }
  return [...seen.values()];
}

function toMailLink({ text, alt, href }: BodyLink): MailLink {
  const kind = kindOf(href);
  return {
    text: text.slice(0, 200),
    alt: alt.slice(0, 200),
    href: href.slice(0, 1_000),
    kind,
    domain: kind === 'web' ? orgDomain(href) : null,
    shownDomain: shownDomain(text),
  };
}

function kindOf(href: string): MailLink['kind'] {
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
