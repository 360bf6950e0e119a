/** What the links and texts of a page are about. */
import { languages as allLanguages } from '../../language/all-languages.js';
import type { Section } from '../../language/language.js';
import { listed } from '../../language/language.js';
import { pageLanguages } from '../../language/page-language.js';
import { type Match, type Reading, readText } from '../../language/reading.js';
import type { Journey } from '../../model/journey.js';
import type { LinkFact, PageFacts, TextBlock } from '../../model/page-facts.js';
import { labelOf } from '../recognise/labels.js';
import { goalsOfPage } from '../recognise/link-goals.js';
import type { Pressable } from '../recognise/link-view.js';
import { memoize, memoizeText } from './memoize.js';

/** Which links and controls serve which goal. */
export const goalsOn = memoize((facts: PageFacts) => goalsOfPage(facts));

/** Share of a link's letters that must be about the section: "Imprint & privacy" is, a sentence is not. */
const MOSTLY = 0.4;

/** Links whose visible words are mostly about the section, in document order. */
export const linksAbout = (facts: PageFacts, section: Section): LinkFact[] =>
  pressablesAbout(facts, section).filter((fact): fact is LinkFact => 'href' in fact);

/** The same for links and controls. */
export const pressablesAbout = (facts: PageFacts, section: Section): Pressable[] =>
  labelsOn(facts)
    .filter(({ reading }) => isAbout(reading.matches.get(section), MOSTLY))
    .map(({ fact }) => fact);

/** Blocks of text in which words of the section stand, in document order. */
export const blocksAbout = (facts: PageFacts, section: Section): TextBlock[] =>
  textsOn(facts)
    .filter(({ reading }) => isAbout(reading.matches.get(section)))
    .map(({ block }) => block);

/** Whether words of the section stand in a text of the page. */
export const mentions = (facts: PageFacts, text: string, section: Section): boolean =>
  isAbout(readOn(facts, text).matches.get(section));

/** Whether a control that the customer presses on the way speaks of the section. */
export const leadsThrough = ({ steps }: Journey, section: Section): boolean =>
  steps.some(({ text }) => readText(text).matches.has(section));

const languagesOn = memoize(({ lang, links }: PageFacts) => pageLanguages(lang, links.map(labelOf)));

/** The same menus and footers stand on page after page. */
const readOnce = memoizeText((languages, text) =>
  readText(text, { languages: languages === '' ? [] : languages.split(' ') }),
);

const readOn = (facts: PageFacts, text: string): Reading => readOnce(languagesOn(facts).join(' '), text);

const labelsOn = memoize((facts: PageFacts) =>
  [...facts.links, ...facts.controls].map((fact) => ({ fact, reading: readOn(facts, labelOf(fact)) })),
);

const textsOn = memoize((facts: PageFacts) =>
  facts.blocks.map((block) => ({ block, reading: readOn(facts, block.text) })),
);

/** A phrase in the page's own language or English; a lone English verb (`Cancel`) may mean anything. */
const isAbout = (match: Match | undefined, least = 0): boolean =>
  match !== undefined && match.trust === 1 && match.share >= least && !AMBIGUOUS.has(match.phrase);

/** Words that stand on any dialog or page, though lists of contract and legal words hold them as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set(allLanguages.flatMap(({ ambiguous }) => listed(ambiguous)));
