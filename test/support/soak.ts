/** Long forms of tests: `npm run test:soak` runs the files that import this one, at full length. */

/** Whether the long forms were asked for. */
export const SOAK = process.env.OWNQUEUE_SOAK === '1';

/** How often, or how much: a short form for each run of the tests, a long one for the soak. */
export const often = (short: number, long: number): number => (SOAK ? long : short);
