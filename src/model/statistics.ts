/** What a handful of observations allows one to say. */

/** 97.5 % point of the normal distribution, for intervals of 95 %. */
const Z = 1.96;

/** How much weight a number of independent observations bears (our assumption). */
export type SampleLabel = 'anecdote' | 'hint' | 'indication' | 'rate';

export function sampleLabel(n: number): SampleLabel {
  if (n <= 4) return 'anecdote';
  if (n <= 8) return 'hint';
  return n <= 29 ? 'indication' : 'rate';
}

export type Interval = readonly [low: number, high: number];

/** Wilson score interval at 95 % (Wilson 1927): the shares, 0 to 1, that fit `passed` out of `n`. */
export function wilson(passed: number, n: number): Interval {
  if (n === 0) return [0, 1];
  const p = passed / n;
  const z2 = Z ** 2;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** NaN for no values. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Lowest and highest; [NaN, NaN] for no values. */
export function extent(values: readonly number[]): Interval {
  const sorted = ascending(values);
  return [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
}

/**
 * Interval of at least 95 % for the median, whatever the distribution (sign test, order statistics);
 * null under six values, for which there is none.
 */
export function medianInterval(values: readonly number[]): Interval | null {
  const sorted = ascending(values);
  const rank = lowerRank(values.length);
  const low = sorted[rank - 1];
  const high = sorted[values.length - rank];
  return rank === 0 || low === undefined || high === undefined ? null : [low, high];
}

/** Greatest rank below which the median lies with a chance of at most 2.5 %; 0 for none. */
function lowerRank(n: number): number {
  // From here on the normal approximation names the same rank, and 0.5 ** n would soon be 0.
  // mutants: equal (>=) — both ways name the same rank there
  if (n > 500) return Math.floor((n - Z * Math.sqrt(n)) / 2);
  let rank = 0;
  let probability = 0.5 ** n;
  let tail = probability;
  // mutants: equal (<) — a sum of halves of halves is never 0.025
  while (tail <= 0.025) {
    rank += 1;
    probability *= (n - rank + 1) / rank;
    tail += probability;
  }
  return rank;
}

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
