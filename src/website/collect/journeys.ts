/** Each goal's journey: replayed where it was recorded, searched for from its own start page, or as found. */
import type { VisitedPage } from '../../model/evidence.js';
import { GOALS, type Goal, type Journey } from '../../model/journey.js';
import type { Recording } from '../browser/recorder.js';
import { normalised } from '../network/home-page.js';
import { journeyTo } from '../search/journey.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { replayGoal } from './recorded-goals.js';
import { type Search, searchSite } from './search-site.js';
import { takePictures } from './storyboard.js';

export interface CollectedJourneys {
  journeys: Record<Goal, Journey>;
  /** Opened besides those of the first search. */
  pages: VisitedPage[];
  consentActions: number;
}

/** Resolves to why nothing could be seen, where a login failed. `recorded` journeys are replayed. */
export async function collectJourneys(
  visit: SiteVisit,
  searched: Search,
  { recorded, reachable }: { recorded: ReadonlyMap<Goal, Recording>; reachable: boolean },
): Promise<CollectedJourneys | { failure: string }> {
  const { options, goOn } = visit;
  const collected: CollectedJourneys = {
    journeys: {} as Record<Goal, Journey>,
    pages: [],
    consentActions: 0,
  };
  const goals = GOALS.filter((goal) => !recorded.has(goal));
  for (const goal of GOALS) {
    const recording = recorded.get(goal);
    if (recording && reachable) {
      const { replayed, failure } = await replayGoal(visit, goal, recording);
      if (failure !== null) return { failure };
      collected.journeys[goal] = replayed.journey;
      collected.consentActions += replayed.consentActions;
      collected.pages.push(...replayed.pages);
      continue;
    }
    const own = options.hints?.[goal]?.start;
    const from = own && reachable && goOn() ? await searchSite(visit, normalised(own), goals) : searched;
    if (from !== searched)
      collected.pages.push(...from.states.pages.map((page) => ({ ...page, why: 'explored' as const })));
    const journey = journeyTo(goal, from, options.viewport, from.notes[goal]);
    collected.journeys[goal] = await illustrated(visit, from, journey);
  }
  return collected;
}

/** The journey with a picture of each step, if pictures are kept. */
async function illustrated(
  { tab, options: { pictures: kept } }: SiteVisit,
  { best, states }: Search,
  journey: Journey,
): Promise<Journey> {
  const route = best[journey.goal];
  if (!route || !kept) return journey;
  const taken = await takePictures(tab, states, [route], kept.put);
  const pictures = route.transitions.flatMap(({ steps }) => steps.map((step) => taken.get(step)));
  const steps = journey.steps.map((step, place) => {
    const screenshot = step.screenshot ?? pictures[place];
    return screenshot ? { ...step, screenshot } : step;
  });
  return { ...journey, steps };
}
