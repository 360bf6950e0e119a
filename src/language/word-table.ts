/** Finds which entries of a word table a text or an identifier speaks of, in all languages at once. */
import { languages } from './all-languages.js';
import { fold, splitCamelCase, splitWords, transliterate } from './fold.js';
import { type Language, listed, type Words } from './language.js';

export interface WordHit<Key extends string> {
  key: Key;
  /** Letters of the longest stem found, and where it begins among the folded words. */
  length: number;
  from: number;
}

export interface WordTable<Key extends string> {
  /** Best hit per key, longest first; a hit inside a longer hit of another key is left out. */
  inText(text: string): WordHit<Key>[];
  /** The same for identifiers: `customerEmail`, `billing_post_code`, `useremail`. */
  inName(name: string): WordHit<Key>[];
}

/** Scripts that do not part words by spaces, or whose particles cling to words. */
const CLINGING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

const LETTER = /[\p{L}\p{N}]/u;

interface Stem<Key> {
  key: Key;
  text: string;
}

/** Stems by their first character, so that few are compared at each place. */
class Stems<Key> {
  readonly #byFirst = new Map<string, Stem<Key>[]>();

  add(stem: Stem<Key>): void {
    const first = stem.text.charAt(0);
    const known = this.#byFirst.get(first);
    if (known) known.push(stem);
    else this.#byFirst.set(first, [stem]);
  }

  at(text: string, from: number): readonly Stem<Key>[] {
    return this.#byFirst.get(text.charAt(from)) ?? [];
  }
}

const spaced = (text: string): string => splitWords(fold(text)).join(' ');

/** A table of the words that each language has for each key, built when first asked for. */
export function wordTable<Key extends string>(
  keys: readonly Key[],
  pick: (language: Language, key: Key) => Words | undefined,
): () => WordTable<Key> {
  let table: WordTable<Key> | undefined;
  return () => {
    table ??= createWordTable(keys, (key) => languages.flatMap((language) => listed(pick(language, key))));
    return table;
  };
}

function createWordTable<Key extends string>(
  keys: readonly Key[],
  phrases: (key: Key) => readonly string[],
): WordTable<Key> {
  const parted = new Stems<Key>();
  const clinging = new Stems<Key>();
  /** Long ones without their spaces, for names joined without a sign. */
  const tight = new Stems<Key>();
  const known = new Set<string>();
  for (const key of keys)
    for (const phrase of phrases(key))
      for (const text of new Set([spaced(phrase), spaced(transliterate(phrase))])) {
        if (!text || known.has(`${key} ${text}`)) continue;
        known.add(`${key} ${text}`);
        (CLINGING.test(text) ? clinging : parted).add({ key, text });
        const joined = text.replaceAll(' ', '');
        if (joined.length >= 4) tight.add({ key, text: joined });
      }

  /** Stems of up to three letters are whole words: `ort`, `tel`, `by`. */
  const ends = (stem: string, text: string, from: number): boolean =>
    stem.length > 3 || !LETTER.test(text.charAt(from + stem.length));

  function find(text: string): WordHit<Key>[] {
    const hits: WordHit<Key>[] = [];
    for (let from = 0; from < text.length; from++) {
      for (const { key, text: stem } of clinging.at(text, from))
        if (text.startsWith(stem, from)) hits.push({ key, length: stem.length, from });
      if (from > 0 && text.charAt(from - 1) !== ' ') continue;
      for (const { key, text: stem } of parted.at(text, from))
        if (text.startsWith(stem, from) && ends(stem, text, from))
          hits.push({ key, length: stem.length, from });
    }
    return best(hits);
  }

  function best(hits: WordHit<Key>[]): WordHit<Key>[] {
    const kept = new Map<Key, WordHit<Key>>();
    for (const hit of hits.sort((a, b) => b.length - a.length || a.from - b.from)) {
      const hidden = [...kept.values()].some(
        (longer) =>
          longer.length > hit.length &&
          longer.from <= hit.from &&
          longer.from + longer.length >= hit.from + hit.length,
      );
      if (!hidden && !kept.has(hit.key)) kept.set(hit.key, hit);
    }
    return [...kept.values()];
  }

  return {
    inText: (text) => find(spaced(text.slice(0, 2_000))),
    inName(name) {
      const text = spaced(splitCamelCase(name.slice(0, 300)).replace(/_/g, ' '));
      const hits = find(text);
      if (hits.length > 0) return hits;
      // Names joined without a sign: long stems may stand anywhere in them.
      const joined = text.replaceAll(' ', '');
      const parts: WordHit<Key>[] = [];
      for (let from = 0; from < joined.length; from++)
        for (const { key, text: stem } of tight.at(joined, from))
          if (joined.startsWith(stem, from)) parts.push({ key, length: stem.length, from });
      return best(parts);
    },
  };
}
