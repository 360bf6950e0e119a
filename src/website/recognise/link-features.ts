/** What can be said of one link before its goal is judged: a few dozen numbers between 0 and 1. */
import type { Section } from '../../language/language.js';
import { anyOf, compiled } from '../../language/patterns.js';
import { priceIn } from '../../language/prices.js';
import type { ControlFact } from '../../model/page-facts.js';
import { type LinkView, type PageViews, strength } from './link-view.js';

export type Features = Readonly<Record<string, number>>;

/** Sections that serve no goal by themselves: a link about them is seldom the general route. */
const ELSEWHERE: readonly Section[] = (
  'login register privacy terms cookies newsletter careers news press investors partners delivery location ' +
  'review share wishlist search'
).split(' ') as Section[];

/** Sections whose words are distinguished one by one. */
const DISTINGUISHED: readonly Section[] = (
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

/** Keeps a feature; what is 0 is left out. */
type Put = (feature: string, value: number) => void;

export function featuresOf(view: LinkView, offers: Offers): Features {
  const features: Record<string, number> = {};
  const put: Put = (feature, value) => {
    if (value !== 0) features[feature] = value;
  };
  for (const section of DISTINGUISHED) sectionFeatures(section, view, put);
  for (const standIn of STAND_INS) standInFeature(standIn, view, offers, put);
  generalFeatures(view, put);
  if ('form' in view.fact) controlFeatures(view.fact, view, put);
  labelFeatures(view, put);
  put('hidden', view.fact.visible ? 0 : 1);
  put(`in:${view.fact.region}`, 1);
  return features;
}

/** Where words of a section stand: on the link, in its address, on the same link elsewhere. */
function sectionFeatures(section: Section, { text, path, name, host, twins }: LinkView, put: Put): void {
  if (!twins.has(section) && ![text, path, name, host].some(({ matches }) => matches.has(section))) return;
  const share = strength(text, section);
  const { first = false, trust = 0 } = text.matches.get(section) ?? {};
  put(`text:${section}`, share);
  put(`only:${section}`, share > WHOLE ? 1 : 0);
  put(`first:${section}`, share > 0 && share <= WHOLE && first ? 1 : 0);
  put(`has:${section}`, HAS.has(section) ? trust : 0);
  put(`path:${section}`, Math.max(strength(path, section), strength(name, section)));
  put(`host:${section}`, strength(host, section));
  put(`twin:${section}`, Math.max(0, (twins.get(section) ?? 0) - share));
}

/** From this share on, the words are about nothing else (our assumption). */
const WHOLE = 0.95;

/** As strong as what it stands in for is missing from the page. */
function standInFeature(
  [section, lacking]: (typeof STAND_INS)[number],
  { text }: LinkView,
  offers: Offers,
  put: Put,
): void {
  if (!text.matches.has(section)) return;
  const offered = Math.max(...lacking.map((other) => offers.get(other) ?? 0));
  put(`instead:${section}`, strength(text, section) * (1 - offered));
}

/** What leads away from every goal, and what only the address says. */
function generalFeatures({ fact, text, path }: LinkView, put: Put): void {
  const unsaid = text.words.length === 0;
  put('text:elsewhere', Math.max(...ELSEWHERE.map((section) => strength(text, section))));
  put('path:elsewhere', Math.max(...ELSEWHERE.map((section) => strength(path, section))));
  put('sum-in-basket', priceIn(fact.text) !== null ? strength(path, 'basket') : 0);
  put('unsaid-contact', unsaid ? strength(path, 'contact') : 0);
  put('unsaid-basket', unsaid ? strength(path, 'basket') : 0);
}

function controlFeatures({ kind, form }: ControlFact, { text }: LinkView, put: Put): void {
  put('sends', kind === 'submit' ? 1 : 0);
  // Next to a field for an address, "Subscribe" means the newsletter.
  put('subscribe-in-form', form === null ? 0 : strength(text, 'subscribe'));
}

/** What kind of label it is, and what it leads to. */
function labelFeatures({ label, kind, rawHref, text, fact }: LinkView, put: Put): void {
  put('words', Math.min(1, Math.max(0, text.words.length - 3) / 9));
  put(`to:${kind ?? 'unknown'}`, 1);
  put('mailbox:role', roleMailbox().test(rawHref) || roleMailbox().test(label) ? 1 : 0);
  put('says:address', ADDRESS.test(label) ? 1 : 0);
  put('says:phone-number', PHONE_NUMBER.test(`${fact.text} ${label}`) ? 1 : 0);
  put('says:money', priceIn(fact.text) !== null ? 1 : 0);
  put('says:nothing', text.words.length === 0 ? 1 : 0);
}
