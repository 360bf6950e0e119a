/** What could not be seen of a website, and why: nothing at all, or some of its pages. Pure. */
import type { SiteEvidence, VisitedPage } from '../../model/evidence.js';
import { GOALS, type Goal, type Journey } from '../../model/journey.js';
import { journeyTo } from '../search/journey.js';
import { unopened } from '../search/visited-page.js';
import type { LookOptions } from '../tab/look-options.js';

/** Also of one that nobody came to look at. */
export function nothingSeen(
  { site, viewport, country, now }: Pick<LookOptions, 'site' | 'viewport' | 'country' | 'now'>,
  startedAt: string,
  failure: string,
): SiteEvidence {
  const none = { start: site, readings: new Map(), best: {}, stopped: 'exhausted' as const };
  const journeys = GOALS.map((goal): [Goal, Journey] => [goal, journeyTo(goal, none, viewport)]);
  return {
    site,
    viewport,
    language: null,
    country,
    status: 'unreachable',
    failure,
    startedAt,
    finishedAt: now().toISOString(),
    pagesOpened: 0,
    consentActions: 0,
    journeys: Object.fromEntries(journeys) as Record<Goal, Journey>,
    pages: [{ ...unopened(site, 0, failure), why: 'home' }],
  };
}

/** Null where every page that was asked for could be read. */
export function missedPagesFailure(pages: readonly VisitedPage[]): string | null {
  const failed = [...new Map(pages.filter(wasMissed).map((page) => [page.requestedUrl, page])).values()];
  const [first, ...others] = failed;
  if (!first) return null;
  const more = others.length === 0 ? '' : `, and ${others.length} more could not be read either`;
  return `the site was seen in part: ${first.requestedUrl} could not be read (${first.failure})${more}`;
}

const wasMissed = ({ failure, why }: VisitedPage): boolean => failure !== null && why !== 'not-found-probe';
