/** Finds every phrase of every language in a text in one pass. */
import { fold, splitWords, transliterate } from './fold.js';
import { type Language, SECTIONS, type Section, sectionPhrases } from './language.js';

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

/** A node that a word leads to. */
interface Step {
  node: Node;
  /** A stem has matched only the beginning of the word. */
  stem: boolean;
}

/** The word itself, then every stem that begins it, shortest first; the empty stem begins every word. */
function stepsFrom({ words, stems }: Node, word: string): Step[] {
  const steps: Step[] = [];
  const exact = words?.get(word);
  if (exact) steps.push({ node: exact, stem: false });
  if (!stems) return steps;
  for (let start = 0; start <= START && start <= word.length; start++)
    for (const length of stems.lengths.get(word.slice(0, start)) ?? []) {
      const fits = length <= word.length && (start === START || length === start);
      const node = fits ? stems.nodes.get(word.slice(0, length)) : undefined;
      if (node) steps.push({ node, stem: length < word.length });
    }
  return steps;
}

/** Most words begin no phrase; so many are remembered before all are forgotten. */
const REMEMBERED = 50_000;

export class PhraseIndex {
  readonly #root = newNode();
  /** Where the first word of a phrase leads. */
  readonly #beginnings = new Map<string, readonly Step[]>();
  /** Substring phrases by their first character. */
  readonly #parts = new Map<string, Part[]>();

  constructor(languages: readonly Language[]) {
    for (const language of languages)
      for (const section of SECTIONS)
        for (const phrase of sectionPhrases(language, section)) this.#add(section, phrase, language);
  }

  #add(section: Section, phrase: string, { code, matching }: Language): void {
    for (const spelling of new Set([phrase, transliterate(phrase)])) {
      const folded = fold(spelling);
      // Latin words in the list of a substring language (faq, line) are whole words all the same.
      const ends =
        matching === 'words' || LATIN.test(folded)
          ? this.#endOfWords(folded)
          : this.#endOfPart(splitWords(folded).join(' '));
      const known = ends.find((entry) => entry.section === section);
      if (!known) ends.push({ section, languages: [code], phrase });
      else if (!known.languages.includes(code)) known.languages.push(code);
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
      for (const { node, stem } of this.#begin(word))
        this.#walk(node, words, at + 1, from, from + word.length, stem, hits);
      from += word.length + 1;
    });
    const text = words.join(' ');
    if (BEYOND_LATIN.test(text)) this.#findParts(text, hits);
    return hits;
  }

  #begin(word: string): readonly Step[] {
    const known = this.#beginnings.get(word);
    if (known) return known;
    const steps = stepsFrom(this.#root, word);
    if (this.#beginnings.size >= REMEMBERED) this.#beginnings.clear();
    this.#beginnings.set(word, steps);
    return steps;
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
    for (const { section, languages, phrase } of node.ends ?? [])
      hits.push({ section, languages, phrase, from, to, stem });
    const word = words[at];
    if (word === undefined || (!node.words && !node.stems)) return;
    for (const step of stepsFrom(node, word))
      this.#walk(step.node, words, at + 1, from, to + 1 + word.length, stem || step.stem, hits);
  }

  #findParts(text: string, hits: Hit[]): void {
    for (let from = 0; from < text.length; from++)
      for (const part of this.#parts.get(text.charAt(from)) ?? [])
        if (text.startsWith(part.text, from))
          for (const entry of part.ends)
            hits.push({ ...entry, from, to: from + part.text.length, stem: false });
  }
}
