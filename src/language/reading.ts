/** What a short text (a link, a button, a heading, a path) is about, by the word lists of all languages. */
import { languages } from './all-languages.js';
import { fold, splitWords } from './fold.js';
import type { Section } from './language.js';
import { countLetters, type Letters } from './letters.js';
import { type Hit, PhraseIndex } from './phrase-index.js';
import { isCurrency } from './prices.js';
import { isPlumbing, urlWords } from './url-words.js';

/** The best hit of one section in one text. */
export interface Match {
  phrase: string;
  languages: readonly string[];
  /** Share of the text's meaningful letters that the phrase covers, 0 to 1; 1: the text says nothing else. */
  share: number;
  /** 1 where the phrase is in the page's language or English, less in another one. */
  trust: number;
  /** Nothing meaningful stands before the phrase. */
  first: boolean;
  stem: boolean;
}

export interface Reading {
  words: readonly string[];
  matches: ReadonlyMap<Section, Match>;
}

/** How far a phrase is believed that belongs to neither the page's language nor English (our assumption). */
const OTHER_LANGUAGE = 0.7;

let index: PhraseIndex | undefined;
/** Built once, on first use; some fifteen thousand phrases. */
const phraseIndex = (): PhraseIndex => {
  index ??= new PhraseIndex(languages);
  return index;
};

/** The words of a text and every phrase of every language among them. */
interface Found {
  words: readonly string[];
  hits: readonly Hit[];
}

/** Labels and addresses come again on every page of a site; so many are remembered before all are forgotten. */
const REMEMBERED = 20_000;

/** Finds the phrases of a text, once for each text. */
function finder(wordsIn: (text: string) => string[]): (text: string) => Found {
  const remembered = new Map<string, Found>();
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    const words = wordsIn(text);
    const found = { words, hits: phraseIndex().find(words) };
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, found);
    return found;
  };
}

const findInText = finder((text) => splitWords(fold(text)));
const findInPath = finder(urlWords);

/** Every hit of every language in a text; for language evidence. */
export const hitsIn = (text: string): readonly Hit[] => findInText(text).hits;

/** What is known of the page around a text. */
export interface Context {
  /** BCP 47 primary subtags of the page's languages; English is always added. Empty: all count alike. */
  languages: readonly string[];
  /** Whether a folded word belongs to the name of the company: `Contact Acme` says no more than `Contact`. */
  isBrand?: (word: string) => boolean;
}

const ANYWHERE: Context = { languages: [] };

/** Reads a visible text: a link, a button, a heading. */
export const readText = (text: string, context: Context = ANYWHERE): Reading =>
  readWords(findInText(text), context, (word) => isCurrency(word) || context.isBrand?.(word) === true);

/** Reads the words of a URL's path: `/de/kontakt.html`, `/pages/ContactUs`. */
export const readPath = (url: string, context: Context = ANYWHERE): Reading =>
  readWords(findInPath(url), context, isPlumbing);

function readWords(
  { words, hits }: Found,
  { languages }: Context,
  isNoise: (word: string) => boolean,
): Reading {
  if (hits.length === 0) return { words, matches: NOTHING };
  const relevant = (hit: Hit): boolean =>
    languages.length === 0 ||
    hit.languages.some((language) => language === 'en' || languages.includes(language));
  const masks = hits.filter((hit) => hit.section === 'falseFriends' && relevant(hit));
  const small = new Set(
    hits.filter((hit) => hit.section === 'filler' && relevant(hit)).map(({ from }) => from),
  );
  const letters = countLetters(words, (word, at) => small.has(at) || isNoise(word));
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (hit.section === 'filler') continue;
    if (hit.section !== 'falseFriends' && masks.some((mask) => hides(mask, hit))) continue;
    const key = relevant(hit) ? hit.section : `${hit.section} ${hit.languages[0]}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  const end = words.join(' ').length;
  const matches = new Map<Section, Match>();
  for (const group of groups.values()) {
    const match = joined(group, letters, end, relevant);
    const section = group[0]?.section as Section;
    const best = matches.get(section);
    if (!best || weight(match) > weight(best)) matches.set(section, match);
  }
  return { words, matches };
}

/** Languages whose labels are compounds without spaces: half a label about contact is a label about contact. */
const DENSE = new Set(languages.filter(({ matching }) => matching === 'substring').map(({ code }) => code));

const NOTHING: Reading['matches'] = new Map();

/** `Service & Hilfe` is two phrases of one section: together they cover the label. */
function joined(
  group: readonly Hit[],
  letters: Letters,
  end: number,
  relevant: (hit: Hit) => boolean,
): Match {
  const longest = group.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  let own = 0;
  let covered = 0;
  let reached = 0;
  for (const { from, to } of [...group].sort((a, b) => a.from - b.from)) {
    if (to <= reached) continue;
    own += letters.all(Math.max(from, reached), to);
    covered += letters.meaningful(Math.max(from, reached), to);
    reached = to;
  }
  const rest = letters.meaningful(0, end) - covered;
  const share = own / (own + rest || 1);
  return {
    phrase: longest.phrase,
    languages: longest.languages,
    share: longest.languages.every((language) => DENSE.has(language)) ? Math.sqrt(share) : share,
    trust: relevant(longest) ? 1 : OTHER_LANGUAGE,
    first: letters.meaningful(0, Math.min(...group.map(({ from }) => from))) === 0,
    stem: longest.stem,
  };
}

/** A false friend hides phrases that it touches, unless they are longer: `reklam*` must not hide `reklamacje`. */
function hides(mask: Hit, hit: Hit): boolean {
  if (mask.from >= hit.to || hit.from >= mask.to) return false;
  const longer = hit.to - hit.from - (mask.to - mask.from);
  return longer < 0 || (longer === 0 && hit.phrase.length <= mask.phrase.length);
}

const weight = (match: Match): number => match.share * match.trust * (match.stem ? 0.95 : 1);
