/** Counts the letters of a text between two places, with and without words that mean nothing. */

export interface Letters {
  all(from: number, to: number): number;
  /** Without small words, the company's name, and the like. */
  meaningful(from: number, to: number): number;
}

/**
 * Places are characters of the words joined by spaces. Digits never count: a basket's `(0)` must not make its
 * label look longer.
 */
export function countLetters(
  words: readonly string[],
  isNoise: (word: string, at: number) => boolean,
): Letters {
  const all = [0];
  const meaningful = [0];
  let letters = 0;
  let counted = 0;
  let at = 0;
  for (const word of words) {
    const counts = isNoise(word, at) ? 0 : 1;
    for (let i = 0; i <= word.length; i++) {
      const letter = i < word.length && isLetter(word, i) ? 1 : 0;
      letters += letter;
      counted += letter * counts;
      all.push(letters);
      meaningful.push(counted);
    }
    at += word.length + 1;
  }
  const between = (sums: readonly number[]) => (from: number, to: number) =>
    (sums[Math.min(to, sums.length - 1)] ?? 0) - (sums[from] ?? 0);
  return { all: between(all), meaningful: between(meaningful) };
}

/** Words hold letters, marks and digits alone; the second half of a surrogate pair does not count again. */
function isLetter(word: string, at: number): boolean {
  const unit = word.charCodeAt(at);
  if (unit < 128) return unit > 57;
  return (unit < 0xdc00 || unit > 0xdfff) && !OTHER_DIGIT.test(word.charAt(at));
}

const OTHER_DIGIT = /\p{N}/u;
