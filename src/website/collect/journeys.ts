/** Each goal's journey: replayed where it was recorded, searched for from its own start page, or as found. */
import type { VisitedPage } from '../../model/evidence.js';
import { GOALS, type Goal, type Journey } from '../../model/journey.js';
import type { Recording } from '../browser/recorder.js';
import type { PutPicture } from '../interact/picture.js';
import { normalised } from '../network/home-page.js';
import { journeyOf } from '../search/journey.js';
import type { Tab } from '../tab/tab.js';
import { replayOn } from './recorded-goals.js';
import { type Search, searchSite } from './search-site.js';
import type { SiteVisit } from './site-visit.js';
import { takePictures } from './storyboard.js';

export interface Told {
  journeys: Record<Goal, Journey>;
  /** Opened besides those of the first search. */
  pages: VisitedPage[];
  consentActions: number;
}

/** Resolves to why nothing could be seen, where a login failed. `recorded` journeys are replayed. */
export async function tellJourneys(
  visit: SiteVisit,
  searched: Search,
  { recorded, reachable }: { recorded: ReadonlyMap<Goal, Recording>; reachable: boolean },
): Promise<Told | { failure: string }> {
  const { browser, tab, options, home, admit, goOn } = visit;
  const told: Told = { journeys: {} as Record<Goal, Journey>, pages: [], consentActions: 0 };
  const goals = GOALS.filter((goal) => !recorded.has(goal));
  for (const goal of GOALS) {
    const recording = recorded.get(goal);
    if (recording && reachable) {
      const { replayed, failure } = await replayOn(browser, options, { goal, recording, site: home, admit });
      if (failure !== null) return { failure };
      told.journeys[goal] = replayed.journey;
      told.consentActions += replayed.consentActions;
      told.pages.push(...replayed.pages);
      continue;
    }
    const own = options.hints?.[goal]?.start;
    const from = own && reachable && goOn() ? await searchSite(visit, normalised(own), goals) : searched;
    if (from !== searched)
      told.pages.push(...from.states.pages.map((page) => ({ ...page, why: 'explored' as const })));
    const journey = journeyOf(goal, from, options.viewport, from.notes[goal]);
    told.journeys[goal] = options.pictures
      ? await illustrated(tab, from, journey, options.pictures)
      : journey;
  }
  return told;
}

/** The journey with a picture of each step. */
async function illustrated(
  tab: Tab,
  { best, states, start }: Search,
  journey: Journey,
  { put }: { put: PutPicture },
): Promise<Journey> {
  const route = best[journey.goal];
  if (!route) return journey;
  const taken = await takePictures(tab, states, [route], { start, put });
  const pictures = route.moves.flatMap(({ steps }) => steps.map((step) => taken.get(step)));
  const steps = journey.steps.map((step, place) => {
    const screenshot = step.screenshot ?? pictures[place];
    return screenshot ? { ...step, screenshot } : step;
  });
  return { ...journey, steps };
}
