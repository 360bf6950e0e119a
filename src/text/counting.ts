/** Numbers and lists as a sentence says them. */

/** The noun that goes with a number: `click` for 1, `clicks` for all others. */
export const plural = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);

/** `1 click`, `3 clicks`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${plural(n, one, many)}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
