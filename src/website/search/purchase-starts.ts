/** Controls that start a purchase on a page: what is bought is tried live, once one is found. Pure. */

import type { Section } from '../../language/language.js';
import { anyOf, compiled } from '../../language/patterns.js';
import { priceIn } from '../../language/prices.js';
import { readText } from '../../language/reading.js';
import { NO_WORK } from '../../model/effort.js';
import type { ElementFact, PageFacts, TextBlock } from '../../model/page-facts.js';
import type { GoalReading } from '../recognise/link-goals.js';
import type { Endpoint } from './cheapest-paths.js';
import { plainEndpoint } from './endpoints.js';
import type { PageContext } from './page-context.js';
import { scrollsTo, wordsAbove } from './transitions.js';

/** Words with which a purchase starts, the surest first. */
const STARTS: readonly Section[] = ['addToBasket', 'buy', 'subscribe', 'join', 'book'];

/** What of a page may be for sale. */
export type Offers = Pick<PageFacts, 'controls' | 'links'> & Partial<Pick<PageFacts, 'blocks'>>;

/** Controls that put a product into the basket or start an order, best first, then in document order. */
export function purchaseControls(facts: Offers, languages: readonly string[]): ElementFact[] {
  const inPlace = facts.links.filter(
    ({ rawHref, name, text }) => ACTS.test(rawHref) || startRank(name || text, languages) === 0,
  );
  const ranked = [...facts.controls, ...inPlace]
    // What waits for a size or a colour to be chosen is tried too, after what can be pressed.
    .filter((fact) => fact.visible && !isListed(fact))
    .filter(({ region }) => region === 'main' || region === 'body' || region === 'dialog')
    .flatMap((fact) => {
      const label = fact.name || fact.text;
      const waits = isDisabled(fact) && ADDS.test(`${fact.attributes.id} ${fact.attributes.class}`);
      const rank = startRank(label, languages) ?? choiceRank(fact, facts.blocks ?? []) ?? (waits ? 0 : null);
      if (rank === null || (isDisabled(fact) && rank > 0)) return [];
      return [{ fact, rank: isDisabled(fact) ? LAST : rank }];
    });
  ranked.sort((a, b) => a.rank - b.rank || a.fact.order - b.fact.order);
  const seen = new Set<string>();
  return ranked
    .map(({ fact }) => fact)
    .filter(({ path }) => {
      const fresh = !seen.has(path);
      seen.add(path);
      return fresh;
    });
}

/** After every control that says what it starts. */
// mutants: equal (2) — any place after the others will do
const LAST = STARTS.length + 1;

/** "Select", "Choose this plan", "Auswählen": how plans, flights and rooms are taken. */
export const choosing = compiled(
  () => String.raw`(?:^|\s)(?:${anyOf(({ buying }) => buying?.choose)})(?:\s|$)`,
  'i',
);

/** Blocks of text just above a control that may hold the price of what it stands for (our assumption). */
const NEARBY = 6;

/** Choosing something that has a price starts a purchase; choosing a language or a topic does not. */
function choiceRank(fact: ElementFact, blocks: readonly TextBlock[]): number | null {
  const label = fact.name || fact.text;
  if (!choosing().test(label)) return null;
  const above = blocks.filter(({ order }) => order < fact.order).slice(-NEARBY);
  return [`${fact.text} ${label}`, ...above.map(({ text }) => text)].some((text) => priceIn(text) !== null)
    ? STARTS.length
    : null;
}

/** Whether a control says that it puts something into a basket or buys it. */
export const offersToBuy = ({ name, text }: ElementFact, languages: readonly string[]): boolean => {
  const rank = startRank(name || text, languages);
  return rank !== null && rank < STARTS.indexOf('subscribe');
};

const isDisabled = (fact: ElementFact): boolean => 'disabled' in fact && fact.disabled === true;

/** An entry of a list of choices names something; it does not start anything. */
const isListed = (fact: ElementFact): boolean => 'kind' in fact && fact.kind === 'select-option';

/** Links that add a product by being followed: ?add-to-cart=12, /basket/add/12. */
const ACTS = /[?&](add|add[-_]?to[-_]?(cart|basket|bag))=|\/(cart|basket|bag)\/add\b/i;

/** Names of the button that adds, which may say "Sold out" for the size that was chosen beforehand. */
const ADDS = /add[-_]?to[-_]?(cart|basket|bag)|tocart|product-form__submit/i;

function startRank(label: string, languages: readonly string[]): number | null {
  const { matches } = readText(label, { languages });
  if ((matches.get('soldOut')?.share ?? 0) >= 0.5) return null;
  const place = STARTS.findIndex(
    (section) => (matches.get(section)?.share ?? 0) >= (section === 'addToBasket' ? 0.4 : 0.6),
  );
  return place < 0 ? null : place;
}

/** "Log in to buy", "Log in to see prices": nothing can be bought by a customer who has just come. */
function loginWall({ controls, links }: GoalReading, context: PageContext): Endpoint[] {
  const wall = [...controls, ...links].find(({ fact }) => {
    if (!fact.visible || !/^(main|body|dialog)$/.test(fact.region)) return false;
    const { matches } = readText(fact.name || fact.text, { languages: context.languages });
    const share = (section: Section) => matches.get(section)?.share ?? 0;
    return share('login') >= 0.3 && SOLD.some((section) => share(section) >= 0.4);
  });
  return wall ? [plainEndpoint('buy', 'blocked', NO_WORK, context, ['login-wall'])] : [];
}

const SOLD: readonly Section[] = ['addToBasket', 'buy', 'pricing', 'checkout'];

/** A place where a purchase can start; how far it leads is found out by walking. */
export function purchaseEndpoints(goals: GoalReading, context: PageContext): Endpoint[] {
  const { controls, links } = goals;
  const { blocks } = context.facts;
  const facts = { controls: controls.map(({ fact }) => fact), links: links.map(({ fact }) => fact), blocks };
  const first = purchaseControls(facts, context.languages)[0];
  if (!first) return loginWall(goals, context);
  const work = {
    ...NO_WORK,
    clicks: 1,
    browsingWords: wordsAbove(first, context.facts),
    viewportsScrolled: scrollsTo(first, context),
  };
  const endpoint = { ...plainEndpoint('buy', 'page', work, context, []), actions: 1 };
  return [isDisabled(first) ? { ...endpoint, doubtful: true } : endpoint];
}
