/** Numbers and lists as a sentence says them. */

/** The noun that goes with a number: `click` for 1, `clicks` for all others. */
export const plural = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);

/** `1 click`, `3 clicks`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${plural(n, one, many)}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string => enumerated(words, 'and');

/** `a`, `a or b`, `a, b or c`; with semicolons if one of them has a comma of its own. */
export function enumerated(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words[0] ?? '';
  const [comma, last] = words.some((word) => word.includes(','))
    ? ['; ', `; ${joint} `]
    : [', ', ` ${joint} `];
  return `${words.slice(0, -1).join(comma)}${last}${words.at(-1)}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number before a noun: in words up to ten, in figures beyond; `no` for 0. */
export const inWords = (n: number): string => SMALL[n] ?? String(n);

/** `never`, `once`, `twice`, `three times`. */
export const times = (n: number): string =>
  ['never', 'once', 'twice'][n] ?? `${inWords(n)} ${plural(n, 'time')}`;
