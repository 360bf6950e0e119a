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

/** Length of a run on one side of the median that is called a shift (run-chart custom). */
export const SHIFT_RUN = 6;

/**
 * Among many values such a run comes by chance; beyond 30 it must be longer than log2(n) + 3
 * (Anhøj and Olesen 2014, PLoS ONE 9(11)).
 */
export const shiftLength = (n: number): number => (n <= 30 ? SHIFT_RUN : Math.round(Math.log2(n) + 3) + 1);

export interface Run {
  /** Place of its first and last value; values on the median may lie between. */
  first: number;
  last: number;
  side: 'above' | 'below';
  /** Values on that side. */
  length: number;
}

/**
 * The latest run that is long enough to be no chance; values on the median neither count nor break it. Null where
 * the median is the highest or the lowest value, too: all others lie on one side of it then, whatever happens.
 */
export function latestShift(values: readonly number[]): Run | null {
  const middle = median(values);
  if (extent(values).includes(middle)) return null;
  const least = shiftLength(values.length);
  let shift: Run | null = null;
  let run: Run | null = null;
  values.forEach((value, place) => {
    if (value === middle) return;
    // mutants: equal (>=) — values on the median have gone
    const side = value > middle ? 'above' : 'below';
    run = run?.side === side ? { ...run, last: place, length: run.length + 1 } : start(place, side);
    if (run.length >= least) shift = run;
  });
  return shift;
}

const start = (place: number, side: Run['side']): Run => ({
  first: place,
  last: place,
  side,
  length: 1,
});

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
