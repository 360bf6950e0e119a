/** A replay under way: what is replayed where, what was done so far, and how it may end. */
import type { Goal } from '../../model/journey.js';
import type { ElementFact } from '../../model/page-facts.js';
import { type Found, labelOfStep, type Recording, type SelectingStep } from '../browser/recorder.js';
import { watchStatus } from '../tab/last-status.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { mayOpen, recordedOrigin } from './hosts.js';
import { pressedFact } from './pressed-fact.js';
import { type Outcomes, type Replayed, replayOutcomes } from './replayed.js';
import { createTrail, type Trail } from './trail.js';

export interface Replaying extends Outcomes {
  visit: SiteVisit;
  goal: Goal;
  trail: Trail;
  /** Origin on which it was recorded; '' if it opens nothing itself. */
  recordedOn: string;
  /** HTTP status of the page that was asked for last; null if none has answered. */
  lastStatus: () => number | null;
}

/** From now on the tab opens nothing but the website itself and the hosts that were named beside it. */
export function startReplay(visit: SiteVisit, goal: Goal, { file, steps }: Recording): Replaying {
  const { tab, home, options } = visit;
  const trail = createTrail(home);
  tab.guard.allows = mayOpen(home, options.access?.hosts ?? []);
  return {
    visit,
    goal,
    trail,
    recordedOn: recordedOrigin(steps),
    lastStatus: watchStatus(tab),
    ...replayOutcomes(visit, goal, file, trail),
  };
}

/** The element as the search knows it; null if it has gone meanwhile. */
export async function knownFact(
  { visit: { tab }, trail }: Replaying,
  found: Found,
): Promise<ElementFact | null> {
  const fact = await pressedFact(tab.page, found);
  return fact && trail.known(tab.facts, fact);
}

/** The recorded element is not on the page any more. */
export const gone = (replay: Replaying, step: SelectingStep, where: string): Replayed =>
  replay.missing(where, `nothing on ${replay.visit.tab.page.url()} matches “${labelOfStep(step)}” any more.`);

/** Why an address that a recording leads to is not opened. */
export const foreign = (url: string): string =>
  `${URL.canParse(url) ? new URL(url).host : url} is not the website that is looked at; access.hosts in ownqueue.yaml would allow it.`;
