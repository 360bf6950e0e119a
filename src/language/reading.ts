/** What a short text (a link, a button, a heading, a path) is about, by the word lists of all languages. */
import { fold, splitCamelCase, wordsOf } from './fold.js';
import type { Section } from './lexicon.js';
import { lexicons } from './lexicons/index.js';
import { type Hit, PhraseIndex } from './phrase-index.js';

/** The best hit of one section in one text. */
export interface Match {
  phrase: string;
  language: string;
  /** Share of the text's letters that the phrase covers, 0 to 1; 1 means that the text says nothing else. */
  share: number;
  /** 1 where the phrase is in the page's language or English, less in another one. */
  trust: number;
  /** Words before the phrase. */
  before: number;
  stem: boolean;
  /** The phrase has more than one word. */
  long: boolean;
}

export interface Reading {
  words: readonly string[];
  matches: ReadonlyMap<Section, Match>;
}

/** How far a phrase is believed that belongs to neither the page's language nor English (our assumption). */
const OTHER_LANGUAGE = 0.7;

let index: PhraseIndex | undefined;
/** Built once, on first use; about ten thousand phrases. */
const phraseIndex = (): PhraseIndex => {
  index ??= new PhraseIndex(lexicons);
  return index;
};

/** Every hit of every language in a text; for language evidence. */
export const hitsIn = (text: string): Hit[] => phraseIndex().find(wordsOf(fold(text)));

/** Reads a visible text. `languages` are BCP 47 primary subtags of the page; English is always added. */
export const readText = (text: string, languages: readonly string[] = []): Reading =>
  readWords(wordsOf(fold(text)), languages);

/** Reads the path of a URL: `/de/kontakt.html`, `/pages/ContactUs`; names joined without a sign are parted. */
export function readPath(url: string, languages: readonly string[] = []): Reading {
  const path = pathOf(url);
  return readWords(wordsOf(fold(splitCamelCase(path))).flatMap(partJoinedWords), languages);
}

/** Path and fragment of a URL as people would read them, file endings left out; '' for other schemes. */
function pathOf(url: string): string {
  try {
    const { protocol, pathname, hash, search } = new URL(url, 'https://example.org/');
    if (protocol !== 'http:' && protocol !== 'https:') return '';
    // Endings of server pages say nothing: .html, .php, .aspx …
    const bare = pathname.replace(/\.(?:html?|php\d?|aspx?|jsp|do|cfm|shtml)$/i, '');
    return decode(`${bare} ${hash} ${search}`);
  } catch {
    return '';
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Names that URLs write as one word, parted again. */
const JOINED =
  /^(contact|kontakt|about|customer|shopping|kunden|my|view|add)(us|form|formular|page|service|care|support|cart|basket|bag|to)$/;
const partJoinedWords = (word: string): string[] => {
  const parts = JOINED.exec(word);
  return parts ? [parts[1] as string, parts[2] as string] : [word];
};

function readWords(words: readonly string[], languages: readonly string[]): Reading {
  const hits = phraseIndex().find(words);
  const hidden = hits.filter((hit) => hit.section === 'falseFriends' && isRelevant(hit, languages));
  const letters = lettersIn(words.join(' '));
  const text = words.join(' ');
  const matches = new Map<Section, Match>();
  for (const hit of hits) {
    if (hit.section !== 'falseFriends' && hidden.some((mask) => hides(mask, hit))) continue;
    const match: Match = {
      phrase: hit.phrase,
      language: hit.language,
      share: letters === 0 ? 0 : lettersIn(text.slice(hit.from, hit.to)) / letters,
      trust: languages.length === 0 || isRelevant(hit, languages) ? 1 : OTHER_LANGUAGE,
      before: hit.from === 0 ? 0 : text.slice(0, hit.from).trim().split(' ').length,
      stem: hit.stem,
      long: hit.phrase.includes(' '),
    };
    const best = matches.get(hit.section);
    if (!best || weight(match) > weight(best)) matches.set(hit.section, match);
  }
  return { words, matches };
}

const isRelevant = (hit: Hit, languages: readonly string[]): boolean =>
  hit.language === 'en' || languages.includes(hit.language);

/** A false friend hides phrases that it covers, unless they are longer than itself. */
const hides = (mask: Hit, hit: Hit): boolean =>
  mask.from < hit.to && hit.from < mask.to && hit.to - hit.from <= mask.to - mask.from;

const weight = (match: Match): number => match.share * match.trust * (match.stem ? 0.95 : 1);

/** Letters only: a basket's `(0)` or a price must not make a label look longer. */
const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{M}]/gu, '').length;
