/** Controls that start a purchase on a page: what is bought is tried live, once one is found. Pure. */
import type { Section } from '../language/lexicon.js';
import { readText } from '../language/reading.js';
import type { ControlFact, ElementFact, LinkFact } from '../model/page-facts.js';
import { type EndContext, endOf, noWork } from './ends.js';
import { scrollsTo, wordsAbove } from './moves.js';
import type { End } from './paths.js';
import type { GoalReading } from './recognise/link-goals.js';

/** Words with which a purchase starts, the surest first. */
const STARTS: readonly Section[] = ['addToBasket', 'buy', 'subscribe', 'join', 'book'];

/** Controls that put a product into the basket or start an order, best first, then in document order. */
export function purchaseControls(
  facts: { controls: readonly ControlFact[]; links: readonly LinkFact[] },
  languages: readonly string[],
): ElementFact[] {
  const inPlace = facts.links.filter(
    ({ rawHref, name, text }) => ACTS.test(rawHref) || startOf(name || text, languages) === 0,
  );
  const ranked = [...facts.controls, ...inPlace]
    // What waits for a size or a colour to be chosen is tried too, after what can be pressed.
    .filter((fact) => fact.visible && !isListed(fact))
    .filter(({ region }) => region === 'main' || region === 'body' || region === 'dialog')
    .flatMap((fact) => {
      const rank = startOf(fact.name || fact.text, languages);
      if (rank === null || (isDisabled(fact) && rank > 0)) return [];
      return [{ fact, rank: isDisabled(fact) ? STARTS.length : rank }];
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

const isDisabled = (fact: ElementFact): boolean => 'disabled' in fact && fact.disabled === true;

/** An entry of a list of choices names something; it does not start anything. */
const isListed = (fact: ElementFact): boolean => 'kind' in fact && fact.kind === 'select-option';

/** Links that add a product by being followed: ?add-to-cart=12, /basket/add/12. */
const ACTS = /[?&](add|add[-_]?to[-_]?(cart|basket|bag))=|\/(cart|basket|bag)\/add\b/i;

function startOf(label: string, languages: readonly string[]): number | null {
  const { matches } = readText(label, { languages });
  if ((matches.get('soldOut')?.share ?? 0) >= 0.5) return null;
  const place = STARTS.findIndex(
    (section) => (matches.get(section)?.share ?? 0) >= (section === 'addToBasket' ? 0.4 : 0.6),
  );
  return place < 0 ? null : place;
}

/** A place where a purchase can start; how far it leads is found out by walking. */
export function purchaseEnds({ controls, links }: GoalReading, context: EndContext): End[] {
  const facts = { controls: controls.map(({ fact }) => fact), links: links.map(({ fact }) => fact) };
  const first = purchaseControls(facts, context.languages)[0];
  if (!first) return [];
  const work = {
    ...noWork,
    clicks: 1,
    browsingWords: wordsAbove(first, context.facts),
    viewportsScrolled: scrollsTo(first, context),
  };
  const end = endOf('buy', 'page', work, context, []);
  return [isDisabled(first) ? { ...end, doubtful: true } : end];
}
