/** What a misspelt word was probably meant to be. */
import { distance } from 'fastest-levenshtein';

/** The known word that takes the fewest changes of a letter, whatever their case; undefined if none is known. */
export const nearest = (word: string, known: readonly string[]): string | undefined =>
  byDistance(word, known)[0]?.each;

/** A suggestion if a known word is at most two letters, or a third of the word, away; else an empty text. */
export function didYouMean(word: string, known: readonly string[], [open, close] = '“”'): string {
  const [best] = byDistance(word, known);
  return best && best.away <= Math.max(2, word.length / 3)
    ? `; did you mean ${open}${best.each}${close}?`
    : '';
}

/** Of equal distance, the first stays first. */
const byDistance = (word: string, known: readonly string[]): { each: string; away: number }[] =>
  known
    .map((each) => ({ each, away: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
