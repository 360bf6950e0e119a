/** What a link promises to somebody who explores: more than it claims, for nobody knows yet what is behind. Pure. */
import type { Section } from '../../language/language.js';
import { readText } from '../../language/reading.js';
import type { Goal } from '../../model/journey.js';
import type { LinkFact } from '../../model/page-facts.js';
import type { Promises } from './cheapest-paths.js';

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

/** The model's scores, raised where the words of the link offer something to buy. */
export function offered(fact: LinkFact, scores: Promises, languages: readonly string[]): Promises {
  const { matches } = readText(fact.text || fact.name, { languages });
  let buy = scores.buy ?? 0;
  // “Cancel a subscription” speaks of subscriptions too.
  if (Math.max(scores.cancel ?? 0, scores.complain ?? 0, scores.contact ?? 0) > 0.5) return scores;
  for (const [sections, whole, part] of OFFERS)
    for (const section of sections) {
      const share = matches.get(section)?.share ?? 0;
      buy = Math.max(buy, share >= 0.5 ? whole : share >= 0.25 ? part : 0);
    }
  return buy > (scores.buy ?? 0) ? { ...scores, buy } : scores;
}

/**
 * What a link promises only because of the page it stands on: help leads on over two pages, a shop over three,
 * and the home page of a company leads to what it sells. `chosen` where a press has just shown the link;
 * `lacking` is what the page was to lead to and does not: topics and steps may stand between. Each step takes a share (our assumptions).
 */
export function ledOn(
  fact: LinkFact,
  scores: Promises,
  via: Promises | null,
  languages: readonly string[],
  lacking: Promises,
  chosen = false,
): Promises {
  // What a chosen topic has shown leads on to the goal that was sought there.
  const sought = chosen ? Math.max(via?.contact ?? 0, via?.complain ?? 0) : 0;
  const help = Math.min(0.4, 0.75 * Math.max(via?.help ?? 0, sought));
  let buy = via === null ? FROM_HOME : Math.min(0.4, 0.6 * (via.buy ?? 0));
  if (buy > 0) {
    const { matches } = readText(fact.text || fact.name, { languages });
    if (ELSEWHERE.some((section) => (matches.get(section)?.share ?? 0) >= 0.4)) buy = 0;
  }
  const led = Object.entries(lacking).filter(([goal, promise]) => promise > (scores[goal as Goal] ?? 0));
  if (help <= (scores.help ?? 0) && buy <= (scores.buy ?? 0) && led.length === 0) return scores;
  return {
    ...scores,
    ...Object.fromEntries(led),
    help: Math.max(help, scores.help ?? 0),
    buy: Math.max(buy, scores.buy ?? 0),
  };
}

const FROM_HOME = 0.15;
