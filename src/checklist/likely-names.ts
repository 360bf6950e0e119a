/** Words in a free text that could point at a person: names, desks, shifts. The tool asks to rephrase, it never refuses. */
import { anyOf, compiled } from '../language/patterns.js';
import { GIVEN_NAMES } from './given-names.js';

/** Someone addressed by title: "Mrs Bell", "Herr Kurz", "Dr. Li". */
const titled = compiled(
  () => String.raw`\b(?:${anyOf(({ notes }) => notes?.titles)})\b\.?\s+\p{Lu}[\p{L}'’-]+`,
  'gu',
);
/** Someone introduced: "called Bell", "by name of Bell", "spoke with Bell". */
const introduced = compiled(
  () => String.raw`\b(?:${anyOf(({ notes }) => notes?.introduced)})\s+\p{Lu}[\p{L}'’-]+`,
  'gu',
);
/** A place that only one person sits at: "desk 4", "counter no. 3", "extension 204". */
const place = compiled(
  () => String.raw`\b(?:${anyOf(({ notes }) => notes?.places)})\.?\s*(?:no\.?|nr\.?|#)?\s*\d+`,
  'giu',
);
/** A shift that only a few people work: "the 6:30 shift", "night shift on Friday". */
const shift = compiled(() => String.raw`\b(?:${anyOf(({ notes }) => notes?.shifts)})`, 'giu');
/** Any word with a capital letter. */
const CAPITALISED = /\p{Lu}[\p{L}'’]+/gu;

/** The passages to look at again, in the order of the text, each once. */
export function likelyNames(text: string): string[] {
  const found = [titled(), introduced(), place(), shift()].flatMap((pattern) =>
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
