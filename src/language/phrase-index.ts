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

/** One word further into phrases; most nodes are ends and have no children. */
interface Node {
  words: Map<string, Node> | null;
  stems: Stems | null;
  ends: Entry[] | null;
}

interface Stems {
  nodes: Map<string, Node>;
  longest: number;
  /** Beginnings of the stems, so that most words need no further look. */
  starts: Set<string>;
}

const newNode = (): Node => ({ words: null, stems: null, ends: null });

/** A word of a phrase, with its `*`; a lone `*` stands for any one word. */
const PHRASE_WORD = /[\p{L}\p{M}\p{N}]+\*?|(?<=\s)\*(?=\s|$)/gu;

/** Nothing but Latin letters, digits, signs and spaces. */
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;

/** Any character after the Latin blocks. */
const BEYOND_LATIN = /[^\u0000-\u024f]/;

function wordBelow(node: Node, word: string): Node {
  node.words ??= new Map();
  const next = node.words.get(word) ?? newNode();
  node.words.set(word, next);
  return next;
}

function stemBelow(node: Node, stem: string): Node {
  node.stems ??= { nodes: new Map(), longest: 0, starts: new Set() };
  const { nodes, starts } = node.stems;
  const next = nodes.get(stem) ?? newNode();
  nodes.set(stem, next);
  starts.add(stem.slice(0, START));
  node.stems.longest = Math.max(node.stems.longest, stem.length);
  return next;
}

const START = 3;

/** Whether some stem may begin the word; the empty stem, a lone `*`, begins every word. */
const mayStart = (starts: ReadonlySet<string>, word: string): boolean =>
  starts.has(word.slice(0, START)) ||
  starts.has(word.slice(0, 2)) ||
  starts.has(word.slice(0, 1)) ||
  starts.has('');

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
    for (const token of folded.match(PHRASE_WORD) ?? [])
      node = token.endsWith('*') ? stemBelow(node, token.slice(0, -1)) : wordBelow(node, token);
    if (node === this.#root) return;
    node.ends ??= [];
    node.ends.push(entry);
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
    for (const entry of node.ends ?? []) hits.push({ ...entry, from, to, stem });
    const word = words[at];
    if (word === undefined) return;
    const end = to === from ? from + word.length : to + 1 + word.length;
    const exact = node.words?.get(word);
    if (exact) this.#walk(exact, words, at + 1, from, end, stem, hits);
    if (!node.stems || !mayStart(node.stems.starts, word)) return;
    const longest = Math.min(word.length, node.stems.longest);
    for (let length = 0; length <= longest; length++) {
      const next = node.stems.nodes.get(word.slice(0, length));
      if (next) this.#walk(next, words, at + 1, from, end, stem || length < word.length, hits);
    }
  }

  #findParts(text: string, hits: Hit[]): void {
    for (let from = 0; from < text.length; from++)
      for (const { text: part, entry } of this.#parts.get(text.charAt(from)) ?? [])
        if (text.startsWith(part, from)) hits.push({ ...entry, from, to: from + part.length, stem: false });
  }
}
