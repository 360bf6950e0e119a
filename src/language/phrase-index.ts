/** Finds every phrase of every language in a text in one pass. */
import { fold, transliterate, wordsOf } from './fold.js';
import { type Lexicon, phrasesOf, SECTIONS, type Section } from './lexicon.js';

/** A phrase found: `from` (inclusive) and `to` (exclusive) count characters of the words joined by spaces. */
export interface Hit {
  section: Section;
  language: string;
  phrase: string;
  from: number;
  to: number;
  /** Found only because a stem with `*` matched the beginning of a longer word. */
  stem: boolean;
}

interface Entry {
  section: Section;
  language: string;
  phrase: string;
}

interface Node {
  words: Map<string, Node>;
  stems: Map<string, Node>;
  longestStem: number;
  /** Beginnings of the stems, so that most words need no further look. */
  starts: Set<string>;
  ends: Entry[];
}

/** A word of a phrase, with its `*`; a lone `*` stands for any one word. */
const PHRASE_WORD = /[\p{L}\p{M}\p{N}]+\*?|(?<=\s)\*(?=\s|$)/gu;

/** Nothing but Latin letters, digits, signs and spaces. */
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;

/** Any character after the Latin blocks. */
const BEYOND_LATIN = /[^\u0000-\u024f]/;

const newNode = (): Node => ({
  words: new Map(),
  stems: new Map(),
  longestStem: 0,
  starts: new Set(),
  ends: [],
});

const START = 3;

const hasStart = (starts: ReadonlySet<string>, word: string): boolean =>
  starts.has(word.slice(0, START)) || starts.has(word.slice(0, START - 1)) || starts.has(word.slice(0, 1));

export class PhraseIndex {
  readonly #root = newNode();
  /** Substring phrases by their first character. */
  readonly #parts = new Map<string, { text: string; entry: Entry }[]>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons)
      for (const section of SECTIONS)
        for (const phrase of phrasesOf(lexicon, section))
          this.#add({ section, language: lexicon.language, phrase }, lexicon.matching);
  }

  #add(entry: Entry, matching: Lexicon['matching']): void {
    for (const spelling of new Set([entry.phrase, transliterate(entry.phrase)])) {
      const folded = fold(spelling);
      // Latin words in the list of a substring language (faq, line) are whole words all the same.
      if (matching === 'words' || LATIN.test(folded)) this.#addWords(folded, entry);
      else this.#addPart(wordsOf(folded).join(' '), entry);
    }
  }

  #addPart(text: string, entry: Entry): void {
    const first = text.charAt(0);
    const list = this.#parts.get(first);
    if (list) list.push({ text, entry });
    else this.#parts.set(first, [{ text, entry }]);
  }

  #addWords(folded: string, entry: Entry): void {
    let node = this.#root;
    for (const token of folded.match(PHRASE_WORD) ?? []) {
      const stem = token.endsWith('*');
      const children = stem ? node.stems : node.words;
      const key = stem ? token.slice(0, -1) : token;
      const next = children.get(key) ?? newNode();
      children.set(key, next);
      if (stem) {
        node.longestStem = Math.max(node.longestStem, key.length);
        node.starts.add(key.slice(0, START));
      }
      node = next;
    }
    if (node !== this.#root) node.ends.push(entry);
  }

  /** Every hit in a text given as its folded words. */
  find(words: readonly string[]): Hit[] {
    const hits: Hit[] = [];
    let from = 0;
    words.forEach((word, at) => {
      this.#walk(this.#root, words, at, from, from, false, hits);
      from += word.length + 1;
    });
    const text = words.join(' ');
    if (BEYOND_LATIN.test(text)) this.#findParts(text, hits);
    return hits;
  }

  #walk(
    node: Node,
    words: readonly string[],
    at: number,
    from: number,
    to: number,
    stem: boolean,
    hits: Hit[],
  ): void {
    for (const entry of node.ends) hits.push({ ...entry, from, to, stem });
    const word = words[at];
    if (word === undefined) return;
    const end = to === from ? from + word.length : to + 1 + word.length;
    const exact = node.words.get(word);
    if (exact) this.#walk(exact, words, at + 1, from, end, stem, hits);
    if (node.stems.size === 0) return;
    if (!node.stems.has('') && !hasStart(node.starts, word)) return;
    const longest = Math.min(word.length, node.longestStem);
    for (let length = 0; length <= longest; length++) {
      const next = node.stems.get(word.slice(0, length));
      if (next) this.#walk(next, words, at + 1, from, end, stem || length < word.length, hits);
    }
  }

  #findParts(text: string, hits: Hit[]): void {
    for (let from = 0; from < text.length; from++)
      for (const { text: part, entry } of this.#parts.get(text.charAt(from)) ?? [])
        if (text.startsWith(part, from)) hits.push({ ...entry, from, to: from + part.length, stem: false });
  }
}
