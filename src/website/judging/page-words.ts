/** What the links of a page are about, read once per page however many checks ask. */
import type { Section } from '../../language/lexicon.js';
import { languagesOf } from '../../language/page-language.js';
import { type Match, type Reading, readText } from '../../language/reading.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { Journey } from '../../model/journey.js';
import type { LinkFact, PageFacts, TextBlock } from '../../model/page-facts.js';
import { labelOf } from '../recognise/link-view.js';
import { type GoalReading, goalsOfPage } from '../recognise/link-goals.js';

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
  facts.links.filter((link) => (saidAbout(facts, labelOf(link), section)?.share ?? 0) >= MOSTLY);

/** How a text of the page speaks about the section, if it does. */
export const saidAbout = (facts: PageFacts, text: string, section: Section): Match | undefined =>
  readText(text, { languages: languagesOn(facts) }).matches.get(section);

/** Whether the words of a section stand in the text at all. */
export const mentions = (facts: PageFacts, text: string, section: Section): boolean =>
  saidAbout(facts, text, section) !== undefined;

const blocks = new WeakMap<PageFacts, ReadonlyMap<TextBlock, Reading>>();

/** Blocks of text in which words of the section stand, in document order. */
export function blocksAbout(facts: PageFacts, section: Section): TextBlock[] {
  const readings = remembered(blocks, facts, () => {
    const read = (block: TextBlock) => [block, readText(block.text, { languages: languagesOn(facts) })] as const;
    return new Map(facts.blocks.map(read));
  });
  return facts.blocks.filter((block) => readings.get(block)?.matches.has(section));
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
