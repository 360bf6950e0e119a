/** Made-up series whose truth is known, from a seed, so that each run draws the same ones. */

/** Uniform numbers from 0 to 1 (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Standard normal numbers (Box and Muller 1958). */
const normal = (random) => () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const many = (n, draw) => Array.from({ length: n }, draw);

/** Neighbours correlate with 0.5. */
function correlated(random, n) {
  const draw = normal(random);
  let value = draw();
  return many(n, () => {
    value = 0.5 * value + Math.sqrt(0.75) * draw();
    return value;
  });
}

/** Unchanged series of independent values, each with a standard deviation of 1. */
export const INDEPENDENT = {
  normal: (random, n) => many(n, normal(random)),
  skewed: (random, n) => many(n, () => -Math.log(1 - random())),
  // Ratings from 1 to 5 and the like.
  discrete: (random, n) => INDEPENDENT.normal(random, n).map((value) => Math.round(3 + value)),
};

/** Seven yes in ten. */
export const yesOrNo = (random, n) => many(n, () => (random() < 0.7 ? 100 : 0));

export const CORRELATED = {
  normal: correlated,
  skewed: (random, n) => correlated(random, n).map(Math.exp),
  discrete: (random, n) => correlated(random, n).map((value) => Math.round(3 + value)),
};

/** `by` standard deviations more from the middle on. */
export const shifted = (values, by) =>
  values.map((value, place) => value + (place >= values.length / 2 ? by : 0));

/** Share of `rounds` series in percent for which `claims` is true. */
export function shareClaimed(rounds, draw, claims) {
  let claimed = 0;
  for (let round = 0; round < rounds; round++) if (claims(draw())) claimed += 1;
  return (100 * claimed) / rounds;
}
