/** Searches a website from one start page, and buys from what can be bought. */
import type { Goal } from '../../model/journey.js';
import { type Exploration, explore } from '../search/explore.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { finishPurchase, type Notes } from './finish-purchase.js';
import { pageStates, type States } from './page-states.js';

export interface Search extends Exploration {
  notes: Notes;
  states: States;
}

export async function searchSite(visit: SiteVisit, start: string, goals: readonly Goal[]): Promise<Search> {
  const { options, goOn } = visit;
  const { pages, depth } = options.limits;
  const states = pageStates(visit, start);
  const exploration = await explore(start, states.open, { pages, depth, goOn, goals });
  const buys = goals.includes('buy') && goOn();
  const finished = buys ? await finishPurchase(visit, states, exploration) : {};
  return { ...exploration, notes: {}, ...finished, states };
}
