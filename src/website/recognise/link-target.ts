/** What kind of target a link has, from its address alone. */
import { getDomain } from 'tldts';
import { parsedAddress } from './parsed-address.js';

export type TargetKind =
  | 'page'
  | 'same-page'
  | 'nowhere'
  | 'script'
  | 'mail'
  | 'phone'
  | 'message'
  | 'share'
  | 'file'
  | 'social'
  | 'other-site';

/** Hosts of networks where a link shares or follows, and does not lead to the company. */
const SOCIAL = new Set(
  `facebook.com twitter.com x.com instagram.com linkedin.com youtube.com pinterest.com tiktok.com threads.net vk.com ok.ru
  xing.com tumblr.com flickr.com reddit.com vimeo.com snapchat.com weibo.com bsky.app addthis.com sharethis.com plus.google.com
  google.com apple.com itunes.com spotify.com youtu.be fb.com t.co trustpilot.com yelp.com tripadvisor.com wikipedia.org
  mastodon.social medium.com feedburner.com mozilla.org adobe.com microsoft.com`.split(/\s+/),
);

/** Hosts where a message to the company starts. */
const MESSAGE = new Set('wa.me whatsapp.com m.me t.me line.me viber.com telegram.me zalo.me'.split(' '));

/** Downloads and pictures: .pdf, .docx, .zip, .jpg … at the end of the path. */
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|webp|svg|mp[34]|avi|ics|vcf|rss|xml|apk|exe|dmg)$/i;

export interface Target {
  kind: TargetKind;
  /** Resolved address without fragment, for telling duplicates; '' where there is none. */
  page: string;
}

/** `rawHref` as written, `href` resolved (may be ''), `base` the page's own address. */
export function targetOf(rawHref: string, href: string, base: string): Target {
  const raw = rawHref.trim();
  if (raw === '' || raw === '#' || raw === '#!' || raw === '#top') return { kind: 'nowhere', page: '' };
  // javascript:void(0), javascript:; and their like
  if (/^javascript:/i.test(raw)) return { kind: 'script', page: '' };
  if (/^mailto:/i.test(raw)) return { kind: isAddressed(raw) ? 'mail' : 'share', page: raw.toLowerCase() };
  if (/^(?:tel|callto):/i.test(raw)) return { kind: 'phone', page: raw.toLowerCase() };
  // whatsapp://send?text=… passes the page on; whatsapp://send?phone=… writes to somebody.
  if (/^(?:whatsapp|skype|viber|tg|fb-messenger|sms):/i.test(raw))
    return { kind: SHARES.test(raw) ? 'share' : 'message', page: raw.toLowerCase() };
  const url = href === '' ? null : parse(href, base);
  if (!url) return { kind: 'nowhere', page: '' };
  const page = `${url.host}${url.pathname}${url.search}`.toLowerCase();
  return { kind: kindOf(url, parse(base, base), page), page };
}

/** `mailto:?subject=…` has no address: it passes the page on. */
const isAddressed = (mailto: string): boolean => /^mailto:[/\s]*[^?\s/]/i.test(mailto);

/** A text or an address to pass on, and nobody to pass it to. */
const SHARES = /[?&](?:text|u|url|link)=(?!.*\b(?:phone|to)=)/i;

function kindOf(url: Readonly<URL>, own: Readonly<URL> | null, page: string): TargetKind {
  if (own && url.hash && page === `${own.host}${own.pathname}${own.search}`.toLowerCase()) return 'same-page';
  if (FILE.test(url.pathname)) return 'file';
  if (own && url.host === own.host) return 'page';
  const domain = getDomain(url.hostname) ?? url.hostname;
  if (MESSAGE.has(domain))
    return SHARES.test(url.search) && !/\/\d{6,}/.test(url.pathname) ? 'share' : 'message';
  if (own && domain === (getDomain(own.hostname) ?? own.hostname)) return 'page';
  return SOCIAL.has(domain) ? 'social' : 'other-site';
}

/** Facts hold resolved addresses; one that is not is resolved here. */
function parse(href: string, base: string): Readonly<URL> | null {
  const whole = parsedAddress(href);
  if (whole || !base || !URL.canParse(href, base)) return whole;
  return new URL(href, base);
}
