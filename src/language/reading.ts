/** What a short text (a link, a button, a heading, a path) is about, by the word lists of all languages. */
import { fold, splitCamelCase, wordsOf } from './fold.js';
import type { Section } from './lexicon.js';
import { lexicons } from './lexicons/index.js';
import { type Hit, PhraseIndex } from './phrase-index.js';

/** The best hit of one section in one text. */
export interface Match {
  phrase: string;
  language: string;
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
  index ??= new PhraseIndex(lexicons);
  return index;
};

/** What is known of the page around a text. */
export interface Context {
  /** BCP 47 primary subtags of the page's languages; English is always added. Empty: all count alike. */
  languages: readonly string[];
  /** Whether a folded word belongs to the name of the company: `Contact Acme` says no more than `Contact`. */
  isBrand?: (word: string) => boolean;
}

const ANYWHERE: Context = { languages: [] };

/** Every hit of every language in a text; for language evidence. */
export const hitsIn = (text: string): Hit[] => phraseIndex().find(wordsOf(fold(text)));

/** Reads a visible text: a link, a button, a heading. */
export const readText = (text: string, context: Context = ANYWHERE): Reading =>
  readWords(wordsOf(fold(text)), context);

/** Reads the path of a URL: `/de/kontakt.html`, `/pages/ContactUs`; names joined without a sign are parted. */
export const readPath = (url: string, context: Context = ANYWHERE): Reading =>
  readWords(wordsOf(fold(splitCamelCase(pathOf(url)))).flatMap(partJoinedWords), context, (word) =>
    PLUMBING.has(word),
  );

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

function readWords(words: readonly string[], { languages, isBrand }: Context, isNoise = isCurrency): Reading {
  const text = words.join(' ');
  const relevant = ({ language }: Hit): boolean =>
    languages.length === 0 || language === 'en' || languages.includes(language);
  const hits = phraseIndex().find(words);
  const masks = hits.filter((hit) => hit.section === 'falseFriends' && relevant(hit));
  const small = new Set(
    hits.filter((hit) => hit.section === 'filler' && relevant(hit)).map(({ from }) => from),
  );
  const letters = countLetters(
    words,
    (word, at) => small.has(at) || isNoise(word) || (isBrand?.(word) ?? false),
  );
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (hit.section === 'filler') continue;
    if (hit.section !== 'falseFriends' && masks.some((mask) => hides(mask, hit))) continue;
    const key = `${hit.section} ${hit.language}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  const matches = new Map<Section, Match>();
  for (const group of groups.values()) {
    const match = joined(group, letters, text.length, relevant);
    const section = group[0]?.section as Section;
    const best = matches.get(section);
    if (!best || weight(match) > weight(best)) matches.set(section, match);
  }
  return { words, matches };
}

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
  return {
    phrase: longest.phrase,
    language: longest.language,
    share: own / (own + rest || 1),
    trust: relevant(longest) ? 1 : OTHER_LANGUAGE,
    first: letters.meaningful(0, Math.min(...group.map(({ from }) => from))) === 0,
    stem: longest.stem,
  };
}

/** A false friend hides phrases that it touches, unless they are longer than itself. */
const hides = (mask: Hit, hit: Hit): boolean =>
  mask.from < hit.to && hit.from < mask.to && hit.to - hit.from <= mask.to - mask.from;

const weight = (match: Match): number => match.share * match.trust * (match.stem ? 0.95 : 1);

interface Letters {
  all(from: number, to: number): number;
  /** Without small words, the company's name, and the like. */
  meaningful(from: number, to: number): number;
}

/** Counts letters between two places; digits never count: a basket's `(0)` must not make a label look longer. */
function countLetters(words: readonly string[], isNoise: (word: string, at: number) => boolean): Letters {
  const all = [0];
  const meaningful = [0];
  let at = 0;
  for (const word of words) {
    const counts = isNoise(word, at) ? 0 : 1;
    for (const unit of `${word} `) {
      const letter = LETTER.test(unit) ? 1 : 0;
      for (let i = 0; i < unit.length; i++) {
        all.push((all.at(-1) ?? 0) + (i === 0 ? letter : 0));
        meaningful.push((meaningful.at(-1) ?? 0) + (i === 0 ? letter * counts : 0));
      }
    }
    at += word.length + 1;
  }
  const between = (sums: readonly number[]) => (from: number, to: number) =>
    (sums[Math.min(to, sums.length - 1)] ?? 0) - (sums[from] ?? 0);
  return { all: between(all), meaningful: between(meaningful) };
}

const LETTER = /[\p{L}\p{M}]/u;

/** Folded codes and words of money, as in a basket's total. */
const CURRENCIES = new Set(
  'eur euro usd gbp chf pln sek dkk nok huf czk ron kc zl kr ft lei лв rub руб грн'.split(' '),
);
const isCurrency = (word: string): boolean => CURRENCIES.has(word);

/** Words of addresses that say how a site is built and not what a page is about. */
const PLUMBING = new Set(
  'index default page pages action view show main home content node id category cat info site web www en de fr es it php html'.split(
    ' ',
  ),
);
