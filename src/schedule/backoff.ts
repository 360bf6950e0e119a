/** When something that failed is tried again: soon at first, then ever later. */
import { DAY, MINUTE } from '../model/durations.js';

/** Five minutes, then three times as long each time, a day at the most (our assumption). */
const FIRST = 5 * MINUTE;
const FACTOR = 3;
const MOST = DAY;

/** ISO 8601 UTC. `tries` counts those made so far, from 1. */
export const retryAt = (tries: number, now: Date): string =>
  new Date(now.getTime() + Math.min(MOST, FIRST * FACTOR ** (tries - 1))).toISOString();
