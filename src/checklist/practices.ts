/** The 175 numbered practices of standing in one's own queue, and how their numbers are written. */

/** How many practices each of the five groups names: `S0-01` to `S0-36`, … */
const SIZES = [36, 28, 62, 24, 25] as const;

/** Every practice in order, such as `S2-09`. */
export const PRACTICES: readonly string[] = SIZES.flatMap((size, group) =>
  Array.from({ length: size }, (_, index) => `S${group}-${String(index + 1).padStart(2, '0')}`),
);

const known = new Set(PRACTICES);

export const isPractice = (id: string): boolean => known.has(id);
