/** Searches a website from one start page, and buys from what can be bought. */
import type { Goal } from '../../model/journey.js';
import { type Exploration, explore } from '../search/explore.js';
import { unread } from '../search/read-page.js';
import { unopened } from '../search/visited-page.js';
import { inTime, isLoss } from '../tab/in-time.js';
import type { Tab } from '../tab/tab.js';
import { finishRoutes, type Notes } from './finish-purchase.js';
import { type States, statesOf } from './page-states.js';
import type { SiteVisit } from './site-visit.js';

export interface Search extends Exploration {
  notes: Notes;
  states: States;
}

export async function searchSite(visit: SiteVisit, start: string, goals: readonly Goal[]): Promise<Search> {
  const { tab, options, admit, goOn } = visit;
  const { viewport, country, hints = {}, limits } = options;
  const states = statesOf(tab, { start, viewport, country, hints, admit });
  const exploration = await explore(start, steadily(tab, states), {
    pages: limits.pages,
    depth: limits.depth,
    goOn,
    goals,
  });
  const put = options.pictures?.put ?? null;
  const buys = goals.includes('buy') && goOn();
  const finished = buys ? await finishRoutes(tab, states, exploration, { viewport, put }) : null;
  return { ...exploration, best: finished?.best ?? exploration.best, notes: finished?.notes ?? {}, states };
}

/** A page that breaks the tab is a page that could not be read; the search goes on. */
const steadily =
  (tab: Tab, { visit, pages }: States): States['visit'] =>
  (target) =>
    inTime(tab, tab.limits.stepMs, () => visit(target)).catch((error: Error) => {
      const url = target.key.split('\n')[0]!;
      if (isLoss(error)) pages.push(unopened(url, target.moves.length, error.message));
      return unread(url);
    });
