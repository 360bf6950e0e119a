/** Which journeys are replayed on a screen, and each replay in a browser context of its own. */
import { GOALS, type Goal } from '../../model/journey.js';
import type { Browser } from '../browser/launch.js';
import type { Recording } from '../browser/recorder.js';
import type { Replayed, ReplayOptions } from '../replay/replayed.js';
import { type EnterOptions, enterSite, leave } from './enter-site.js';
import type { GatherOptions } from './look-options.js';

/** The recording of each goal that was made on this screen, or on none in particular. */
export function recordingsFor({
  recordings = {},
  viewport,
}: Pick<GatherOptions, 'recordings' | 'viewport'>): Map<Goal, Recording> {
  const chosen = new Map<Goal, Recording>();
  for (const goal of GOALS) {
    const own = recordings[goal] ?? [];
    const fits = own.find(({ screen }) => screen === viewport) ?? own.find(({ screen }) => screen === null);
    if (fits) chosen.set(goal, fits);
  }
  return chosen;
}

export type Replay = { replayed: Replayed; failure: null } | { replayed: null; failure: string };

/** As a new visitor with an empty basket, logged in where that is asked; `failure` where the login failed. */
export async function replayOn(
  browser: Browser,
  options: EnterOptions,
  about: Pick<ReplayOptions, 'goal' | 'site' | 'admit'> & { recording: Recording },
): Promise<Replay> {
  const { replayJourney } = await import('../replay/replay-journey.js');
  const { access, viewport, country, hints = {}, pictures } = options;
  const { context, tab, failure } = await enterSite(browser, options);
  try {
    if (failure !== null) return { replayed: null, failure };
    const replayed = await replayJourney(tab, about.recording, {
      ...about,
      hosts: access?.hosts ?? [],
      viewport,
      country,
      hints,
      put: pictures?.put ?? null,
    });
    return { replayed, failure: null };
  } finally {
    await leave(context);
  }
}
