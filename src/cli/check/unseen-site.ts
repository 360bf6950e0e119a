/** A site that nobody got to look at, as a result like any other, so that every report says why. */
import { judgeWebsite } from '../../audit/website-audit.js';
import type { SiteEvidence } from '../../model/evidence.js';
import { GOALS, type Goal, type Journey, notFound } from '../../model/journey.js';
import type { Context } from '../context.js';
import type { SiteSettings } from './check-options.js';
import type { AttemptedSite } from './website-check.js';

/** It is not stored: nothing was learnt about the site. */
export function unseenSite(
  url: string,
  failure: string,
  { viewports, country }: Pick<SiteSettings, 'viewports' | 'country'>,
  { now }: Pick<Context, 'now'>,
): AttemptedSite {
  const at = now().toISOString();
  const looks = viewports.map(
    (viewport): SiteEvidence => ({
      site: url,
      viewport,
      language: null,
      country,
      status: 'unreachable',
      failure,
      startedAt: at,
      finishedAt: at,
      pagesOpened: 0,
      consentActions: 0,
      journeys: Object.fromEntries(GOALS.map((goal) => [goal, notFound(goal)])) as Record<Goal, Journey>,
      pages: [],
    }),
  );
  return {
    audit: null,
    url,
    startedAt: at,
    looks,
    result: judgeWebsite(looks, []),
    attempts: 1,
    flaky: false,
  };
}
