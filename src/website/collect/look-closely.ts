/** Opens the pages where customers get in touch once more, with pictures: how fast they show, whom they lock out. */
import type { SiteEvidence, VisitedPage } from '../../model/evidence.js';
import { accessibilityOf } from '../facts/accessibility.js';
import { largestPaintOf } from '../facts/largest-paint.js';
import { loadPage } from '../interact/load.js';
import { endPages } from '../judging/pages.js';
import { inTime } from '../tab/in-time.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { withKeptPages, withPictures } from '../tab/switches.js';
import type { Tab } from '../tab/tab.js';

/** The evidence with a close look at the pages where journeys end, if that is asked for and there is time. */
export async function lookCloselyAtEnds(
  { tab, options, goOn }: SiteVisit,
  evidence: SiteEvidence,
): Promise<SiteEvidence> {
  if (!options.closely || !goOn()) return evidence;
  const ends = endPages(evidence).map(({ url }) => url);
  return { ...evidence, pages: await lookClosely(tab, evidence.pages, ends) };
}

/**
 * The same pages in the same order; those at `urls` with `accessibility` and `largestPaintMs`.
 * Documents come from what the tab kept, so that the site is asked for pictures alone. Never throws: a page
 * that fails the second time stays as it was seen the first time.
 */
export async function lookClosely(
  tab: Tab,
  pages: readonly VisitedPage[],
  urls: readonly string[],
): Promise<VisitedPage[]> {
  const looked: VisitedPage[] = [];
  using _kept = withKeptPages(tab);
  using _pictures = withPictures(tab);
  for (const page of pages) {
    const wanted =
      page.facts !== null && urls.includes(page.url) && !looked.some(({ url }) => url === page.url);
    looked.push(
      wanted ? await inTime(tab, tab.limits.stepMs, () => lookAt(tab, page)).catch(() => page) : page,
    );
  }
  return looked;
}

async function lookAt(tab: Tab, seen: VisitedPage): Promise<VisitedPage> {
  const { page } = await loadPage(tab, seen.url, seen);
  if (page.failure !== null || page.facts === null) return seen;
  const painted = await largestPaintOf(tab.page);
  const accessibility = await accessibilityOf(tab.page);
  const largestPaintMs = painted === null ? null : paintOfFirstVisit(seen, page, painted);
  return { ...seen, timings: { ...seen.timings, largestPaintMs }, accessibility };
}

/** What was kept answers at once; a customer waits for the answer of the site, and from there on as long as here. */
function paintOfFirstVisit(seen: VisitedPage, again: VisitedPage, painted: number): number {
  const afterAnswer = painted - (again.timings.responseMs ?? 0);
  return (seen.timings.responseMs ?? 0) + Math.max(0, afterAnswer);
}
