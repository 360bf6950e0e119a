/** One site, looked at and judged, without a store and without a terminal: for tests of your own. */
import { configSchema } from '../../config/schema.js';
import type { AuditResult } from '../../model/audit.js';
import type { AnyCheck } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { ViewportName } from '../../model/viewport.js';
import { websiteChecks } from '../catalogue.js';
import { checkSite as lookAtSite } from '../check/check-sites.js';
import { processContext } from '../context.js';
import { openBrowser } from '../run-browser.js';

export interface CheckSiteOptions {
  /** Default: desktop alone. */
  viewports?: readonly ViewportName[];
  /** Language that the customer prefers, BCP 47. */
  language?: string;
  /** ISO 3166-1 alpha-2; switches on the checks of that country. */
  country?: string;
  /** Pages opened at the most, per viewport. Default: 40. */
  pages?: number;
  /** Checks beside the shipped ones. */
  checks?: readonly AnyCheck[];
  /** Browser program to use. */
  browser?: string;
  signal?: AbortSignal;
}

export interface SiteResult extends Omit<AuditResult, 'evidence'> {
  url: string;
  /** One look per viewport; `journeys` holds the paths. */
  looks: readonly SiteEvidence[];
}

/** Nothing is stored. Throws NothingObservedError without a browser; an unreachable site is a result. */
export async function checkSite(url: string, options: CheckSiteOptions = {}): Promise<SiteResult> {
  const context = {
    ...processContext(options.signal ?? new AbortController().signal),
    stderr: { write: () => {}, isTTY: false, columns: 80 },
  };
  const config = configSchema.parse({});
  const project = { root: context.cwd, file: null, config };
  const named = options.browser ? { browser: options.browser } : {};
  const settings = {
    viewports: options.viewports ?? (['desktop'] as const),
    language: options.language ?? null,
    country: options.country ?? null,
    pages: options.pages ?? config.limits.pages,
    robots: true,
    quiet: true,
  };
  const checks = [...(await websiteChecks()), ...(options.checks ?? [])];
  await using browser = await openBrowser(named, project, context);
  const { looks, result } = await lookAtSite(new URL(url).href, settings, {
    browser,
    store: null,
    project,
    context,
    checks,
  });
  const { evidence: _evidence, ...judged } = result;
  return { url, looks, ...judged };
}
