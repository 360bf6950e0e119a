/** What can be said of one link before its goal is judged: a few dozen numbers between 0 and 1. */

import type { Section } from '../../language/lexicon.js';
import { type Reading, readPath, readText } from '../../language/reading.js';
import type { LinkFact } from '../../model/page-facts.js';
import { type TargetKind, targetOf } from './link-target.js';

export type Features = Readonly<Record<string, number>>;

/** Sections that serve no goal by themselves: a link about them is seldom the general route. */
const ELSEWHERE: readonly Section[] = [
  'login',
  'register',
  'privacy',
  'terms',
  'cookies',
  'newsletter',
  'careers',
  'news',
  'press',
  'investors',
  'partners',
  'delivery',
  'location',
  'review',
  'share',
  'wishlist',
  'search',
];

/** Sections whose words are told apart one by one. */
const TOLD: readonly Section[] = [
  'contact',
  'complaint',
  'productClaim',
  'feedback',
  'serviceHelp',
  'faq',
  'imprint',
  'cancelContract',
  'withdraw',
  'about',
  'phone',
  'email',
  'chat',
  'escalation',
  'unsubscribe',
  'addToBasket',
  'basket',
  'checkout',
  'buy',
  'subscribe',
  'book',
  'quote',
  'shop',
  'pricing',
  'donate',
];

/** A mailbox of the company and not of a person: info@, service@, kontakt@ … */
const ROLE_MAILBOX =
  /^(?:mailto:)?\s*(?:info|contact|kontakt|service|support|hello|hallo|hola|mail|post|office|help|sales|kunden\w*|customer\w*|contacto?|contato|contatti|ventas|sac|admin|enquir\w*|inquir\w*|team|verkauf|reception|webmaster|feedback|care|urp|biuro|sklep|shop|store|order\w*|bestell\w*)\b/i;

/** An e-mail address written out, also with [at]. */
const ADDRESS = /[\w.+-]+\s?(?:@|\[at\]|\(at\)|\[email)/i;

/** At least seven digits with the signs of telephone numbers between them. */
const PHONE_NUMBER = /(?:\+|\(|\b)\d(?:[\s().\-/]*\d){6,}/;

/** An amount of money, before or behind its sign. */
const MONEY =
  /(?:[€$£¥₽₹₩₺]|\b(?:EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|Kč|zł|kr|Ft|lei)\b)\s?\d|\d\s?(?:[€$£¥₽₹₩₺]|(?:EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|Kč|zł|kr|Ft|lei)\b)/;

/** The words a customer reads on a link, or hears where there are none. */
export const labelOf = (link: Pick<LinkFact, 'text' | 'name' | 'imageAlt' | 'attributes'>): string =>
  link.text || link.name || link.imageAlt || link.attributes.title || '';

export interface LinkView {
  link: LinkFact;
  label: string;
  kind: TargetKind;
  page: string;
  text: Reading;
  path: Reading;
  features: Features;
}

/** Reads one link; `base` is the page's address, `languages` the page's languages. */
export function viewOf(link: LinkFact, base: string, languages: readonly string[]): LinkView {
  const label = labelOf(link);
  const { kind, page } = targetOf(link.rawHref, link.href, base);
  const text = readText(label, languages);
  const onSite = kind === 'page' || kind === 'other-site' || kind === 'same-page' || kind === 'file';
  const path = readPath(onSite ? lastSegments(link.href) : '', languages);
  return { link, label, kind, page, text, path, features: featuresOf(link, label, kind, text, path) };
}

function featuresOf(link: LinkFact, label: string, kind: TargetKind, text: Reading, path: Reading): Features {
  const features: Record<string, number> = {};
  const set = (name: string, value: number) => {
    if (value !== 0) features[name] = value;
  };
  for (const section of TOLD) {
    const said = strength(text, section);
    set(`text:${section}`, said);
    if (said > 0.95) set(`only:${section}`, 1);
    set(`path:${section}`, strength(path, section));
  }
  set('text:elsewhere', Math.max(...ELSEWHERE.map((section) => strength(text, section))));
  set('path:elsewhere', Math.max(...ELSEWHERE.map((section) => strength(path, section))));
  set('words', Math.min(1, Math.max(0, text.words.length - 3) / 9));
  set(`to:${kind}`, 1);
  if (kind === 'mail')
    set('mailbox:role', ROLE_MAILBOX.test(link.rawHref) || ROLE_MAILBOX.test(label) ? 1 : 0);
  set('says:address', ADDRESS.test(label) ? 1 : 0);
  set('says:phone-number', PHONE_NUMBER.test(label) ? 1 : 0);
  set('says:money', MONEY.test(label) ? 1 : 0);
  set('says:nothing', text.words.length === 0 ? 1 : 0);
  set('hidden', link.visible ? 0 : 1);
  set(`in:${link.region}`, 1);
  return features;
}

const strength = (reading: Reading, section: Section): number => {
  const match = reading.matches.get(section);
  return match ? match.share * match.trust : 0;
};

/** The last two segments of a path name the page; what comes before is its place in the site. */
function lastSegments(href: string): string {
  try {
    const url = new URL(href);
    const segments = url.pathname.split('/').filter(Boolean);
    return `https://${url.host}/${segments.slice(-2).join('/')}${url.hash}`;
  } catch {
    return '';
  }
}
