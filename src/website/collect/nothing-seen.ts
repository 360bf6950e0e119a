/** Evidence of a website of which nothing could be seen, and why. Pure. */
import type { SiteEvidence } from '../../model/evidence.js';
import { GOALS, type Goal, type Journey } from '../../model/journey.js';
import { journeyOf } from '../search/journey.js';
import { unopened } from '../search/visited-page.js';
import type { GatherOptions } from './look-options.js';

export function nothingSeen(
  { site, viewport, country, now }: Pick<GatherOptions, 'site' | 'viewport' | 'country' | 'now'>,
  startedAt: string,
  failure: string,
): SiteEvidence {
  const none = { start: site, readings: new Map(), best: {}, stopped: 'exhausted' as const };
  const journeys = GOALS.map((goal): [Goal, Journey] => [goal, journeyOf(goal, none, viewport)]);
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
