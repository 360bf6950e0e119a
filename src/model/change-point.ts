/**
 * Whether and when a series changed for good: the change point of Pettitt (1979) over ranks, with its limit chosen by
 * simulation. `npm run bench -- statistics` prints the simulation.
 */

export interface ChangePoint {
  /** Place of the first value after the change. */
  first: number;
  /** Where the values lie since then, compared with those before. */
  side: 'above' | 'below';
}

/** Fewer values fall into a low and a high half by chance more often than one time in 20. */
export const LEAST_FOR_CHANGE = 8;

/**
 * Limits by the number of values, between them in a straight line. Chosen so that of unchanged series (normal, skewed,
 * discrete, yes or no) at most 5 % exceed them if their values are independent, and at most 10 % if neighbours
 * correlate with 0.5, as values do that were taken a few days apart. The last one is where Kolmogorov's limit lies.
 */
const LIMITS: readonly (readonly [n: number, limit: number])[] = [
  [8, 1.16],
  [12, 1.21],
  [16, 1.25],
  [24, 1.285],
  [52, 1.3],
  [100, 1.34],
  [400, 1.37],
];

/** The latest change that chance does not explain; null for none. */
export function changePoint(values: readonly number[]): ChangePoint | null {
  if (values.length < LEAST_FOR_CHANGE) return null;
  const found = greatestDeparture(values);
  if (!found || found.strength <= limitFor(values.length)) return null;
  return { first: found.first, side: found.sum < 0 ? 'above' : 'below' };
}

/** Pure; `strength` has the limits above. Null if all values are equal. */
function greatestDeparture(
  values: readonly number[],
): { first: number; sum: number; strength: number } | null {
  const ranks = midRanks(values);
  const n = ranks.length;
  const mean = (n - 1) / 2;
  const spread = Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0));
  if (spread === 0) return null;
  let [running, sum, first] = [0, 0, 0];
  ranks.slice(0, -1).forEach((rank, place) => {
    running += rank - mean;
    // Rounding must not prefer one of two that are equal.
    if (Math.abs(running) > Math.abs(sum) + 1e-9) [sum, first] = [running, place + 1];
  });
  const correlation = correlationOfNeighbours(ranks, first);
  const strength = Math.abs(sum) / spread / Math.sqrt((1 + correlation) / (1 - correlation));
  return { first, sum, strength };
}

/** Places in ascending order from 0; equal values share the middle of theirs. */
function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, place) => place).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks: number[] = new Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let at = from; at <= to; at++) ranks[order[at] ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

/**
 * How much each value resembles the one before it, 0 to 0.9, apart from the change at `first`. Short series show less
 * of it than there is; 3/n makes up for that (by the same simulation).
 */
function correlationOfNeighbours(ranks: readonly number[], first: number): number {
  const before = average(ranks.slice(0, first));
  const after = average(ranks.slice(first));
  const rest = ranks.map((rank, place) => rank - (place < first ? before : after));
  const squares = rest.reduce((sum, each) => sum + each ** 2, 0);
  const products = rest.reduce((sum, each, place) => sum + each * (rest[place - 1] ?? 0), 0);
  const found = squares === 0 ? 0 : products / squares;
  return Math.min(0.9, Math.max(0, found + 3 / ranks.length));
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function limitFor(n: number): number {
  const above = LIMITS.findIndex(([knot]) => knot >= n);
  const [high, highLimit] = LIMITS[above] ?? LIMITS.at(-1) ?? [n, Number.POSITIVE_INFINITY];
  const [low, lowLimit] = LIMITS[above - 1] ?? [high, highLimit];
  return low === high ? highLimit : lowLimit + ((n - low) / (high - low)) * (highLimit - lowLimit);
}
