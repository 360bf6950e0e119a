/** How relevant a link is to somebody who explores: more than it claims, for nobody knows yet what is behind. Pure. */
import type { Section } from '../../language/language.js';
import { readPath, readText } from '../../language/reading.js';
import type { Goal } from '../../model/journey.js';
import type { LinkFact } from '../../model/page-facts.js';
import { isPressedState } from './cheapest-paths.js';
import type { PageContext } from './page-context.js';
import type { Relevance } from './relevance.js';

/** Words that offer something, with what a page behind them is worth opening (our assumptions). */
const OFFERS: readonly [sections: readonly Section[], whole: number, part: number][] = [
  [['buy', 'subscribe', 'join', 'book', 'quote', 'addToBasket'], 0.65, 0.4],
  [['shop', 'pricing', 'basket'], 0.5, 0.3],
];

/** Pages about these lead to no product. */
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
  'share',
  'review',
  'language',
  'imprint',
  'complaint',
  'contact',
  'serviceHelp',
  'faq',
  'about',
];

/** Words for getting out of a contract: whoever wants to follows them, whatever else a page offers (our assumption). */
const WAY_OUT: readonly [section: Section, relevance: number][] = [
  ['cancelContract', 0.6],
  ['withdraw', 0.5],
];

/** The model's scores, raised where a link without words says by its address what it is for: a picture of a complaints book. */
export function withAddress(fact: LinkFact, scores: Relevance, languages: readonly string[]): Relevance {
  if (/\p{L}/u.test(fact.text || fact.name)) return scores;
  const { matches } = readPath(fact.href, { languages });
  const raised = UNSAID.flatMap(([section, goal]) =>
    (matches.get(section)?.share ?? 0) >= 0.4 && (scores[goal] ?? 0) < UNSAID_RELEVANCE
      ? [[goal, UNSAID_RELEVANCE] as const]
      : [],
  );
  return raised.length === 0 ? scores : { ...scores, ...Object.fromEntries(raised) };
}

const UNSAID: readonly [section: Section, goal: Goal][] = [
  ['contact', 'contact'],
  ['complaint', 'complain'],
  ['cancelContract', 'cancel'],
  ['withdraw', 'cancel'],
];
const UNSAID_RELEVANCE = 0.6;

/** The model's scores, raised where the words of the link are mostly about getting out of a contract. */
export function withWayOut(fact: LinkFact, scores: Relevance, languages: readonly string[]): Relevance {
  const { matches } = readText(fact.text || fact.name, { languages });
  const cancel = Math.max(
    ...WAY_OUT.map(([section, relevance]) => ((matches.get(section)?.share ?? 0) >= 0.4 ? relevance : 0)),
  );
  return cancel > (scores.cancel ?? 0) ? { ...scores, cancel } : scores;
}

/** The model's scores, raised where the words of the link offer something to buy. */
export function withOffer(fact: LinkFact, scores: Relevance, languages: readonly string[]): Relevance {
  const { matches } = readText(fact.text || fact.name, { languages });
  let buy = scores.buy ?? 0;
  // “Cancel a subscription” speaks of subscriptions too.
  if (Math.max(scores.cancel ?? 0, scores.complain ?? 0, scores.contact ?? 0) > 0.5) return scores;
  for (const [sections, whole, part] of OFFERS) {
    const share = Math.max(...sections.map((section) => matches.get(section)?.share ?? 0));
    buy = Math.max(buy, share >= 0.5 ? whole : share >= 0.25 ? part : 0);
  }
  return buy > (scores.buy ?? 0) ? { ...scores, buy } : scores;
}

/**
 * The relevance that a link has only because of the page it stands on: help leads on over two pages, a shop over three,
 * and the home page of a company leads to what it sells. `lacking` is what the page was to lead to and does not: topics and steps may stand between. Each step takes a share (our assumptions).
 */
export function withContext(
  fact: LinkFact,
  scores: Relevance,
  { via, state, site, languages }: PageContext,
  lacking: Relevance,
): Relevance {
  const home = state === site;
  const { contact = 0, complain = 0, help: helping = 0, buy: buying = 0 } = home ? {} : via;
  // What a chosen topic has shown leads on to the goal that was sought there.
  const sought = isPressedState(state) ? Math.max(contact, complain) : 0;
  const help = Math.min(0.4, 0.75 * Math.max(helping, sought));
  const sells = home ? FROM_HOME : Math.min(0.4, 0.6 * buying);
  // mutants: equal (>=) — where nothing sells, nothing is what it is worth
  const buy = sells > 0 && !leadsElsewhere(fact, languages) ? sells : 0;
  const led = Object.entries(lacking).filter(([goal, relevance]) => relevance > (scores[goal as Goal] ?? 0));
  if (help <= (scores.help ?? 0) && buy <= (scores.buy ?? 0) && led.length === 0) return scores;
  return {
    ...scores,
    ...Object.fromEntries(led),
    help: Math.max(help, scores.help ?? 0),
    buy: Math.max(buy, scores.buy ?? 0),
  };
}

const FROM_HOME = 0.15;

function leadsElsewhere({ text, name }: LinkFact, languages: readonly string[]): boolean {
  const { matches } = readText(text || name, { languages });
  return ELSEWHERE.some((section) => (matches.get(section)?.share ?? 0) >= 0.4);
}
