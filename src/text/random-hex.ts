/** Random ends of ids. */

/** So many hexadecimal digits, at most 13; `random` is uniform in [0, 1). */
export const randomHex = (random: () => number, digits: number): string =>
  Math.floor(random() * 16 ** digits)
    .toString(16)
    .padStart(digits, '0');
