/** Finds every phrase of every language in a text in one pass. */
import { fold, transliterate, wordsOf } from './fold.js';
import { type Lexicon, phrasesOf, SECTIONS, type Section } from './lexicon.js';

/** What a phrase means, and in which languages it does: `kontakt` is contact in nine of them. */
export interface Sense {
  section: Section;
  languages: readonly string[];
  phrase: string;
}

interface Entry extends Sense {
  languages: string[];
}

/** A phrase found: `from` (inclusive) and `to` (exclusive) count characters of the words joined by spaces. */
export interface Hit extends Sense {
  from: number;
  to: number;
  /** Found only because a stem with `*` matched the beginning of a longer word. */
  stem: boolean;
}

/** One word further into phrases; most nodes are ends and have no children. */
interface Node {
  words: Map<string, Node> | null;
  stems: Stems | null;
  ends: Entry[] | null;
}

interface Stems {
  nodes: Map<string, Node>;
  /** Lengths of the stems by their beginnings, shortest first, so that most words need no further look. */
  lengths: Map<string, number[]>;
}

interface Part {
  text: string;
  ends: Entry[];
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
  node.stems ??= { nodes: new Map(), lengths: new Map() };
  const { nodes, lengths } = node.stems;
  const next = nodes.get(stem) ?? newNode();
  nodes.set(stem, next);
  const start = stem.slice(0, START);
  lengths.set(
    start,
    [...new Set([...(lengths.get(start) ?? []), stem.length])].sort((a, b) => a - b),
  );
  return next;
}

const START = 3;

/** Every stem that may begin the word, shortest first; the empty stem, a lone `*`, begins every word. */
function* stemsOf({ nodes, lengths }: Stems, word: string): Generator<[stem: string, node: Node]> {
  for (let start = 0; start <= START && start <= word.length; start++)
    for (const length of lengths.get(word.slice(0, start)) ?? []) {
      const stem = word.slice(0, length);
      const node =
        length <= word.length && (start === START || length === start) ? nodes.get(stem) : undefined;
      if (node) yield [stem, node];
    }
}

export class PhraseIndex {
  readonly #root = newNode();
  /** Substring phrases by their first character. */
  readonly #parts = new Map<string, Part[]>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons)
      for (const section of SECTIONS)
        for (const phrase of phrasesOf(lexicon, section)) this.#add(section, phrase, lexicon);
  }

  #add(section: Section, phrase: string, { language, matching }: Lexicon): void {
    for (const spelling of new Set([phrase, transliterate(phrase)])) {
      const folded = fold(spelling);
      // Latin words in the list of a substring language (faq, line) are whole words all the same.
      const ends =
        matching === 'words' || LATIN.test(folded)
          ? this.#endOfWords(folded)
          : this.#endOfPart(wordsOf(folded).join(' '));
      const known = ends.find((entry) => entry.section === section);
      if (!known) ends.push({ section, languages: [language], phrase });
      else if (!known.languages.includes(language)) known.languages.push(language);
    }
  }

  #endOfPart(text: string): Entry[] {
    const first = text.charAt(0);
    const list = this.#parts.get(first) ?? [];
    this.#parts.set(first, list);
    const known = list.find((part) => part.text === text);
    if (known) return known.ends;
    const part: Part = { text, ends: [] };
    list.push(part);
    return part.ends;
  }

  #endOfWords(folded: string): Entry[] {
    let node = this.#root;
    for (const token of folded.match(PHRASE_WORD) ?? [])
      node = token.endsWith('*') ? stemBelow(node, token.slice(0, -1)) : wordBelow(node, token);
    // A phrase of signs alone (×) has no words to be found by.
    if (node === this.#root) return [];
    node.ends ??= [];
    return node.ends;
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
    if (!node.stems) return;
    for (const [begin, next] of stemsOf(node.stems, word))
      this.#walk(next, words, at + 1, from, end, stem || begin.length < word.length, hits);
  }

  #findParts(text: string, hits: Hit[]): void {
    for (let from = 0; from < text.length; from++)
      for (const part of this.#parts.get(text.charAt(from)) ?? [])
        if (text.startsWith(part.text, from))
          for (const entry of part.ends)
            hits.push({ ...entry, from, to: from + part.text.length, stem: false });
  }
}
