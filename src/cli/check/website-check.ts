/** One website from the first request to the stored audit: gather, judge, store. */
import { comparisonOf } from '../../audit/journey-measurements.js';
import { CATALOGUE_VERSION, judgeWebsite } from '../../audit/website-audit.js';
import type { AuditResult } from '../../model/audit.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { SiteLook } from '../../report/view.js';
import type { Store } from '../../store/store.js';
import type { Browser } from '../../website/browser/launch.js';
import { gatherSite } from '../../website/gather.js';
import { turnsOf } from '../../website/pace.js';
import { noRobots, robotsOf } from '../../website/robots.js';
import { websiteChecks } from '../catalogue.js';
import type { Context } from '../context.js';
import { packageVersion } from '../package-version.js';
import { progressLine } from '../progress-line.js';
import type { Project } from '../project.js';
import type { SiteSettings } from './check-options.js';

export interface CheckedSite {
  auditId: string;
  url: string;
  startedAt: string;
  looks: readonly SiteEvidence[];
  result: AuditResult;
}

/** Stores what was found, also where nothing could be observed. */
export async function checkSite(
  url: string,
  options: SiteSettings,
  {
    browser,
    store,
    project,
    context,
  }: { browser: Browser; store: Store; project: Project; context: Context },
): Promise<CheckedSite> {
  const startedAt = context.now().toISOString();
  const progress = progressLine(context, options.quiet);
  const { limits, manners } = project.config;
  const turn = turnsOf(manners.requestsPerSecond, context.signal);
  const robots = options.robots && manners.robots ? robotsOf(fetchText) : noRobots;
  const looks: SiteEvidence[] = [];
  for (const viewport of options.viewports) {
    looks.push(
      await gatherSite(browser, {
        site: url,
        viewport,
        country: options.country,
        language: options.language,
        limits: { ...limits, pages: options.pages },
        robots,
        turn,
        now: context.now,
        signal: context.signal,
        userAgentSuffix: `ownqueue/${packageVersion()}`,
        progress: (page, opened) => progress.show(`${opened + 1}: ${page}`),
        hints: project.config.journeys,
        pictures: store.pictures,
      }),
    );
  }
  progress.clear();
  context.signal.throwIfAborted();
  const result = judgeWebsite(looks, await websiteChecks());
  const auditId = await store.audits.save(
    {
      channel: 'website',
      subject: url,
      startedAt,
      zone: context.zone,
      version: CATALOGUE_VERSION,
      practice: false,
      announced: false,
      rater: '',
      branch: '',
    },
    result,
  );
  return { auditId, url, startedAt, looks, result };
}

/** What a report shows of one look. */
export const toSiteLook = (look: SiteEvidence): SiteLook => {
  const comparison = comparisonOf(look);
  return { ...look, comparison: comparison.effort === null ? null : comparison };
};

/** Ten seconds, half a megabyte (RFC 9309, 2.5 asks for at least 500 KiB); null where it cannot be read. */
async function fetchText(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    if (!response.ok) return null;
    return (await response.text()).slice(0, 512 * 1024);
  } catch {
    return null;
  }
}
