/** What checks ask about a journey: whether the search was long enough, how far it is, what proves it. */
import type { Outcome } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { Exhibit } from '../../model/exhibit.js';
import { canFinish, type Goal, type Journey } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import { pointsAtContact } from './contact-traces.js';

/** Declared as outcome `cut-short` by checks that cannot tell "there is none" from "not seen in time". */
export const CUT_SHORT = {
  verdict: 'cant-tell',
  says: 'None was found, but not everything that may lead to one could be seen, so there may be one.',
} as const satisfies Outcome;

/** Declared as outcome `not-everything-seen` by checks that look for something anywhere on the site. */
export const NOT_EVERYTHING_SEEN = {
  verdict: 'cant-tell',
  says: 'It was on none of the pages seen, and not every page could be seen.',
} as const satisfies Outcome;

/** Declared as outcome `acts` by checks whose good case is known only at the end of a journey. */
export const ACTS = {
  verdict: 'cant-tell',
  says: 'The next press would have sent something, so the look ended there, and what comes after it is not known.',
} as const satisfies Outcome;

/** Nothing was found, yet not everything was seen, or something points at a way: "there is none" would be a guess. */
export const cutShort = (site: SiteEvidence, goal: Goal): boolean =>
  site.journeys[goal].reached === 'not-found' &&
  (site.status === 'partial' || ((goal === 'contact' || goal === 'complain') && pointsAtContact(site)));

/** Ways that lead off the website. */
const OFFLINE: readonly Obstacle[] = ['phone-only', 'post-only', 'pdf-only', 'app-only'];

/** There is a way, and it neither starts nor ends off the website; a wall may stand on it. */
export const leadsOnline = (journey: Journey): boolean =>
  canFinish(journey) ||
  (journey.reached !== 'not-found' && !journey.obstacles.some((obstacle) => OFFLINE.includes(obstacle)));

/** Clicks from the home page to the place; pressing the address or number that stands there is not counted. */
export function clicksToPlace({ reached, clicks }: Journey): number {
  const pressesAddress = reached === 'email' || reached === 'phone';
  return Math.max(0, pressesAddress ? clicks - 1 : clicks);
}

/** The obstacles among `kinds` that stand on a journey, in its order. */
export const obstaclesAmong = (
  { obstacles }: Journey,
  ...kinds: readonly [Obstacle, ...Obstacle[]]
): Obstacle[] => obstacles.filter((obstacle) => kinds.includes(obstacle));

/** Where the journey ended, with the words of the control that led there. */
export function endExhibits({ finalUrl, steps }: Journey): readonly Exhibit[] {
  const text = steps.at(-1)?.text;
  return finalUrl ? [{ kind: 'url', url: finalUrl, ...(text ? { text } : {}) }] : [];
}

/** The words on the controls that a customer presses on the way, each with the page where it stands. */
export const wordsOnTheWay = ({ steps }: Journey): readonly Exhibit[] =>
  steps.filter(({ text }) => text !== '').map(({ text, from }) => ({ kind: 'quote', text, url: from }));
