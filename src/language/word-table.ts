/** Finds which entries of a word table a text or an identifier speaks of, in all languages at once. */
import type { Words } from './field-words/words.js';
import { fold, splitCamelCase, transliterate, wordsOf } from './fold.js';

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
  clinging: boolean;
}

const spaced = (text: string): string => wordsOf(fold(text)).join(' ');

export function createWordTable<Key extends string>(table: Readonly<Record<Key, Words>>): WordTable<Key> {
  const stems = new Map<string, Stem<Key>[]>();
  const known = new Set<string>();
  for (const [key, words] of Object.entries(table) as [Key, Words][])
    for (const phrase of Object.values(words).join(',').split(','))
      for (const text of new Set([spaced(phrase), spaced(transliterate(phrase))])) {
        if (!text || known.has(`${key} ${text}`)) continue;
        known.add(`${key} ${text}`);
        const first = text.charAt(0);
        stems.set(first, [...(stems.get(first) ?? []), { key, text, clinging: CLINGING.test(text) }]);
      }

  /** Stems of up to three letters are whole words: `ort`, `tel`, `by`. */
  function fits(stem: Stem<Key>, text: string, from: number): boolean {
    if (!text.startsWith(stem.text, from)) return false;
    if (stem.clinging) return true;
    if (from > 0 && text.charAt(from - 1) !== ' ') return false;
    return stem.text.length > 3 || !LETTER.test(text.charAt(from + stem.text.length));
  }

  function find(text: string): WordHit<Key>[] {
    const hits: WordHit<Key>[] = [];
    for (let from = 0; from < text.length; from++)
      for (const stem of stems.get(text.charAt(from)) ?? [])
        if (fits(stem, text, from)) hits.push({ key: stem.key, length: stem.text.length, from });
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
        for (const { key, text: stem } of stems.get(joined.charAt(from)) ?? []) {
          const tight = stem.replaceAll(' ', '');
          if (tight.length >= 4 && joined.startsWith(tight, from))
            parts.push({ key, length: tight.length, from });
        }
      return best(parts);
    },
  };
}
