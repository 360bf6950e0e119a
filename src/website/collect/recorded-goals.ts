/** Which journeys are replayed on a screen, and each replay in a browser context of its own. */
import { GOALS, type Goal } from '../../model/journey.js';
import type { Recording } from '../browser/recorder.js';
import type { Replayed } from '../replay/replayed.js';
import type { LookOptions } from '../tab/look-options.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { enterSite } from './enter-site.js';

/** The recording of each goal that was made on this screen, or on none in particular. */
export function recordingsFor({
  recordings = {},
  viewport,
}: Pick<LookOptions, 'recordings' | 'viewport'>): Map<Goal, Recording> {
  const chosen = new Map<Goal, Recording>();
  for (const goal of GOALS) {
    const own = recordings[goal] ?? [];
    const fits = own.find(({ screen }) => screen === viewport) ?? own.find(({ screen }) => screen === null);
    if (fits) chosen.set(goal, fits);
  }
  return chosen;
}

export type Replay = { replayed: Replayed; failure: null } | { replayed: null; failure: string };

/** As a new visitor with an empty basket, logged in if that is asked; `failure` if the login failed. */
export async function replayGoal(visit: SiteVisit, goal: Goal, recording: Recording): Promise<Replay> {
  const { replayJourney } = await import('../replay/replay-journey.js');
  await using entered = await enterSite(visit.browser, visit.options);
  const { tab, failure } = entered;
  if (failure !== null) return { replayed: null, failure };
  return { replayed: await replayJourney({ ...visit, tab }, goal, recording), failure: null };
}
