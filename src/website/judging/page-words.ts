/** What the links of a page are about, read once per page however many checks ask. */
import type { Section } from '../../language/lexicon.js';
import { languagesOf } from '../../language/page-language.js';
import { type Match, type Reading, readText } from '../../language/reading.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { Journey } from '../../model/journey.js';
import type { LinkFact, PageFacts, TextBlock } from '../../model/page-facts.js';
import { type GoalReading, goalsOfPage } from '../recognise/link-goals.js';
import { labelOf, type Pressable } from '../recognise/link-view.js';

const goals = new WeakMap<PageFacts, GoalReading>();
const languages = new WeakMap<PageFacts, string[]>();

/** Which links serve which goal. */
export const goalsOn = (facts: PageFacts): GoalReading => remembered(goals, facts, goalsOfPage);

/** The languages of a page, as word lists name them. */
export const languagesOn = (facts: PageFacts): string[] =>
  remembered(languages, facts, ({ lang, links }) => languagesOf(lang, links.map(labelOf)));

/** Share of a link's letters that must be about the section: "Imprint & privacy" is, a sentence is not. */
const MOSTLY = 0.4;

/** Links whose visible words are mostly about the section, in document order. */
export const linksAbout = (facts: PageFacts, section: Section): LinkFact[] =>
  pressablesAbout(facts, section).filter((fact): fact is LinkFact => 'href' in fact);

/** The same for links and controls. */
export function pressablesAbout(facts: PageFacts, section: Section): Pressable[] {
  const readings = remembered(labels, facts, () => {
    const { links, controls } = facts;
    return [...links, ...controls].map((fact) => ({ fact, reading: read(facts, labelOf(fact)) }));
  });
  return readings
    .filter(({ reading }) => isAbout(reading.matches.get(section), MOSTLY))
    .map(({ fact }) => fact);
}

const labels = new WeakMap<PageFacts, readonly { fact: Pressable; reading: Reading }[]>();

const read = (facts: PageFacts, text: string): Reading => readText(text, { languages: languagesOn(facts) });

/** A phrase in the page's own language or English; a lone English verb (`Cancel`) may mean anything. */
const isAbout = (match: Match | undefined, least = 0): boolean =>
  match !== undefined && match.trust === 1 && match.share >= least && !AMBIGUOUS.has(match.phrase);

/** Words that stand on any dialog or page, though lists of contract and legal words hold them as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['cancel', 'disclaimer', 'haftungsausschluss']);

/** Whether the words of a section stand in the text at all. */
export const mentions = (facts: PageFacts, text: string, section: Section): boolean =>
  isAbout(read(facts, text).matches.get(section));

const blocks = new WeakMap<PageFacts, readonly Reading[]>();

/** Blocks of text in which words of the section stand, in document order. */
export function blocksAbout(facts: PageFacts, section: Section): TextBlock[] {
  const readings = remembered(blocks, facts, () => facts.blocks.map(({ text }) => read(facts, text)));
  return facts.blocks.filter((_, at) => isAbout(readings[at]?.matches.get(section)));
}

/** Whether a control that the customer presses on the way speaks of the section. */
export const leadsThrough = ({ language }: SiteEvidence, { steps }: Journey, section: Section): boolean =>
  steps.some(({ text }) => readText(text, { languages: language ? [language] : [] }).matches.has(section));

function remembered<Value>(
  known: WeakMap<PageFacts, Value>,
  facts: PageFacts,
  read: (facts: PageFacts) => Value,
): Value {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const value = read(facts);
  known.set(facts, value);
  return value;
}
