/** The shape of what decides whether a link serves an intent: a logistic model over features of the link. */
import type { Section } from '../../../language/language.js';
import type { Goal } from '../../../model/journey.js';

/** `help` is no goal of its own: pages through which the way to a goal may lead. */
export type Intent = Goal | 'help';

export interface LinkModel {
  intent: Intent;
  /** Probability from which on a link is claimed to serve the intent. */
  claims: number;
  /** The same for the best link of a page where nothing is that sure. */
  claimsAlone: number;
  bias: number;
  /** By name of the feature (link-features.ts); what is not named weighs nothing. */
  weights: Readonly<Record<string, number>>;
}

/** How much the words of a section weigh, by where they stand. */
export interface SectionWeights {
  /** Share of the label that they cover. */
  text?: number;
  /** The label says nothing else. */
  only?: number;
  /** They begin a label that goes on. */
  first?: number;
  /** They are in a short label at all. */
  has?: number;
  /** Share of the path. */
  path?: number;
  /** Subdomain of a host other than the page's own. */
  host?: number;
  /** Another link to the same page says them. */
  twin?: number;
  /** The page has nothing better (STAND_INS of link-features.ts). */
  instead?: number;
}

/** Names the features of a section: `about('buy', { text: 4 })` is `{ 'text:buy': 4 }`. */
export const about = (section: Section, weights: SectionWeights): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).map(([place, weight]) => [`${place}:${section}`, weight]));
