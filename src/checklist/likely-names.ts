/** Words in a free text that could point at a person: names, desks, shifts. The tool asks to rephrase, it never refuses. */
import { GIVEN_NAMES } from './given-names.js';

/** Someone addressed by title: "Mrs Bell", "Herr Kurz", "Dr. Li". */
const TITLED =
  /\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Mme|Mlle|Monsieur|Madame|Sra?|Señora?|Sig(?:nora)?|Mevr|Dhr)\b\.?\s+\p{Lu}[\p{L}'’-]+/gu;
/** Someone introduced: "called Bell", "by name of Bell", "spoke with Bell". */
const INTRODUCED =
  /\b(?:called|named|name(?:d|'s)? (?:is|was|of)|spoke (?:to|with)|talked (?:to|with))\s+\p{Lu}[\p{L}'’-]+/gu;
/** A place that only one person sits at: "desk 4", "counter no. 3", "extension 204". */
const PLACE =
  /\b(?:desk|counter|station|till|seat|extension|ext|badge|agent|operator|platz|schalter)\.?\s*(?:no\.?|nr\.?|#)?\s*\d+/giu;
/** A shift that only a few people work: "the 6:30 shift", "night shift on Friday". */
const SHIFT = /\b(?:\d{1,2}[:.]\d{2}\s+shift|(?:early|late|night|morning|evening)\s+shift\s+on\s+\p{L}+)/giu;
/** Any word with a capital letter. */
const CAPITALISED = /\p{Lu}[\p{L}'’]+/gu;

/** The passages to look at again, in the order of the text, each once. */
export function likelyNames(text: string): string[] {
  const found = [TITLED, INTRODUCED, PLACE, SHIFT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0] })),
  );
  for (const match of text.matchAll(CAPITALISED)) {
    const covered = found.some(({ at, words }) => match.index >= at && match.index < at + words.length);
    if (!covered && GIVEN_NAMES.has(bare(match[0]))) found.push({ at: match.index, words: match[0] });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ words }) => words))];
}

/** "Anna's" and "ANNA" are "anna". */
const bare = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '');
