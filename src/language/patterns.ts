/** Patterns that hold in all languages at once: put together from their files, and compiled when first asked. */
import { languages } from './all-languages.js';
import { type Language, type Patterns, patternsIn } from './language.js';

/** Which list of a language is meant. */
export type PatternPick = (language: Language) => Patterns | undefined;

/** Scripts that part words by a sign that regular expressions know as the edge of a word. */
const LATIN = /[a-z]/i;
/** What a pattern says about characters and not with them. */
const CLASSES = /\\p\{[^}]*\}|\\[a-z]/gi;

/** Matches nothing: no language has brought a word. */
const NOTHING = '(?!)';

/** What every language brings to a list, each once. */
export const allPatterns = (pick: PatternPick): string[] => [
  ...new Set(languages.flatMap((language) => patternsIn(pick(language)))),
];

const either = (patterns: readonly string[]): string => patterns.join('|') || NOTHING;

/** The source of a pattern that matches any of them, without brackets around it. */
export const anyOf = (...picks: readonly PatternPick[]): string => either(picks.flatMap(allPatterns));

/** The same, where one that begins another may stand after it in the order of the languages. */
export const longestFirst = (pick: PatternPick): string =>
  either(allPatterns(pick).sort((a, b) => b.length - a.length));

/** Any of them as whole words, where words have edges; elsewhere inside other text too. */
export const wholeWords = (pick: PatternPick): string => edged(pick, '\\b', '\\b');

/** Any of them at the beginning of words, where words have edges; elsewhere inside other text too. */
export const wordsBeginningWith = (pick: PatternPick): string => edged(pick, '\\b', '');

function edged(pick: PatternPick, before: string, after: string): string {
  const patterns = allPatterns(pick);
  const latin = patterns.filter((pattern) => LATIN.test(pattern.replace(CLASSES, '')));
  const others = patterns.filter((pattern) => !latin.includes(pattern));
  return [`${before}(?:${either(latin)})${after}`, ...others].join('|');
}

/** Compiles a pattern when it is first asked for; most runs need few of them. */
export function compiled(source: () => string, flags = 'u'): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source(), flags);
    return pattern;
  };
}
