/** How a visited page begins: about to be opened, left unopened, or reached by a press. Pure. */
import type { FailedPage, PageVisit, ReadPage } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';

/** Found on the way; `failure` says why it was not opened. */
export const unopened = (url: string, depth: number | null, failure: string): FailedPage => ({
  ...unseen(url, { depth, why: 'explored' }),
  facts: null,
  failure,
});

/** About to be opened. */
export const unseen = (url: string, about: Pick<PageVisit, 'depth' | 'why'>): PageVisit => ({
  ...about,
  url,
  requestedUrl: url,
  status: null,
  timings: { responseMs: null, domReadyMs: null, largestPaintMs: null },
});

/** A view that a press has brought, so that nothing is known of its answer. */
export const pressedView = (facts: PageFacts, depth: number): ReadPage => ({
  ...unseen(facts.url, { depth, why: 'explored' }),
  facts,
  failure: null,
});
