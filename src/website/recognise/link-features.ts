/** What can be said of one link before its goal is judged: a few dozen numbers between 0 and 1. */

import type { Section } from '../../language/language.js';
import { anyOf, compiled } from '../../language/patterns.js';
import { priceIn } from '../../language/prices.js';
import { type LinkView, type PageViews, strength } from './link-view.js';

export type Features = Readonly<Record<string, number>>;

/** Sections that serve no goal by themselves: a link about them is seldom the general route. */
const ELSEWHERE: readonly Section[] = (
  'login register privacy terms cookies newsletter careers news press investors partners delivery location ' +
  'review share wishlist search'
).split(' ') as Section[];

/** Sections whose words are told apart one by one. */
const TOLD: readonly Section[] = (
  'contact complaint productClaim feedback serviceHelp faq imprint customerService cancelContract withdraw about phone email chat ' +
  'escalation unsubscribe addToBasket basket checkout buy subscribe join book quote shop products pricing donate ' +
  'login newsletter terms'
).split(' ') as Section[];

/** Sections whose mere mention in a short label tells. */
const HAS: ReadonlySet<Section> = new Set<Section>([
  'complaint',
  'productClaim',
  'escalation',
  'cancelContract',
  'basket',
  'buy',
]);

/** A mailbox of the company and not of a person: info@, service@, kontakt@ … */
const roleMailbox = compiled(
  () => String.raw`(?:^|:|\s)(?:${anyOf(({ contact }) => contact?.mailboxes)})[\w.-]*@`,
  'i',
);

/** An e-mail address written out, also with [at], or hidden by Cloudflare as `[email protected]`. */
const ADDRESS = /[\w.+-]+\s?(?:@|\[at\]|\(at\))\s?[\w-]|\[email.protected\]/i;

/** At least seven digits with the signs of telephone numbers between them. */
const PHONE_NUMBER = /(?:\+|\(|\b)\d(?:[\s().\-/]*\d){6,}/;

/** Best strength of a section among the labels of a page: what the page offers elsewhere. */
export type Offers = ReadonlyMap<Section, number>;

export function offersOf({ links }: PageViews): Offers {
  const offers = new Map<Section, number>();
  for (const { text, kind } of links) {
    if (kind === 'share' || kind === 'social' || kind === 'nowhere') continue;
    for (const section of text.matches.keys())
      offers.set(section, Math.max(offers.get(section) ?? 0, strength(text, section)));
  }
  return offers;
}

/** Sections that stand in for others on pages that lack those: `Help` where nothing says contact. */
const STAND_INS: readonly [section: Section, lacking: readonly Section[]][] = [
  ['customerService', ['contact']],
  ['serviceHelp', ['contact', 'customerService']],
  ['imprint', ['contact', 'customerService', 'serviceHelp']],
  ['join', ['addToBasket', 'basket', 'checkout', 'buy', 'subscribe', 'book', 'quote']],
  ['shop', ['addToBasket', 'basket', 'checkout', 'buy', 'subscribe', 'book', 'quote']],
  ['pricing', ['addToBasket', 'basket', 'checkout', 'buy', 'subscribe', 'book', 'quote']],
  ['feedback', ['complaint', 'productClaim', 'escalation']],
];

export function featuresOf(view: LinkView, offers: Offers): Features {
  const { label, kind, rawHref, text, path, name, host, twins, fact } = view;
  const features: Record<string, number> = {};
  const set = (name: string, value: number) => {
    if (value !== 0) features[name] = value;
  };
  const places = [text, path, name, host].map(({ matches }) => matches);
  for (const section of TOLD) {
    if (!twins.has(section) && !places.some((matches) => matches.has(section))) continue;
    const said = strength(text, section);
    set(`text:${section}`, said);
    set(`only:${section}`, said > 0.95 ? 1 : 0);
    set(`first:${section}`, said > 0 && said <= 0.95 && text.matches.get(section)?.first ? 1 : 0);
    set(`has:${section}`, HAS.has(section) ? (text.matches.get(section)?.trust ?? 0) : 0);
    set(`path:${section}`, Math.max(strength(path, section), strength(name, section)));
    set(`host:${section}`, strength(host, section));
    set(`twin:${section}`, Math.max(0, (twins.get(section) ?? 0) - said));
  }
  for (const [section, lacking] of STAND_INS) {
    if (!text.matches.has(section)) continue;
    const offered = Math.max(...lacking.map((other) => offers.get(other) ?? 0));
    set(`instead:${section}`, strength(text, section) * (1 - offered));
  }
  set('text:elsewhere', Math.max(...ELSEWHERE.map((section) => strength(text, section))));
  set('path:elsewhere', Math.max(...ELSEWHERE.map((section) => strength(path, section))));
  set('sum-in-basket', priceIn(fact.text) !== null ? strength(path, 'basket') : 0);
  set('unsaid-contact', text.words.length === 0 ? strength(path, 'contact') : 0);
  set('unsaid-basket', text.words.length === 0 ? strength(path, 'basket') : 0);
  if ('form' in fact) {
    set('sends', fact.kind === 'submit' ? 1 : 0);
    // Next to a field for an address, "Subscribe" means the newsletter.
    set('subscribe-in-form', fact.form === null ? 0 : strength(text, 'subscribe'));
  }
  set('words', Math.min(1, Math.max(0, text.words.length - 3) / 9));
  set(`to:${kind ?? 'unknown'}`, 1);
  set('mailbox:role', roleMailbox().test(rawHref) || roleMailbox().test(label) ? 1 : 0);
  set('says:address', ADDRESS.test(label) ? 1 : 0);
  set('says:phone-number', PHONE_NUMBER.test(`${fact.text} ${label}`) ? 1 : 0);
  set('says:money', priceIn(fact.text) !== null ? 1 : 0);
  set('says:nothing', text.words.length === 0 ? 1 : 0);
  set('hidden', fact.visible ? 0 : 1);
  set(`in:${fact.region}`, 1);
  return features;
}
