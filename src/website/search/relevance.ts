/** How likely a link or control leads to each goal, 0 to 1, and how much of that counts. Pure. */
import type { Goal } from '../../model/journey.js';

/** `help` leads on: FAQ, service and imprint pages through which a route may run. */
export type Relevance = Partial<Record<Goal | 'help', number>>;

/** Below this, a link is not worth a page load (our assumption, tuned on fixture sites). */
export const LEAST_RELEVANCE = 0.12;

/** From here on it says so in so many words: “Complaints”, “Contact us” (our assumption). */
export const EXPLICIT_RELEVANCE = 0.6;

/** For the goal that it is most likely to lead to. */
export const strength = (relevance: Readonly<Relevance>): number => Math.max(0, ...Object.values(relevance));
