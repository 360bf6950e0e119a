/** Looks at all sites of a run, some side by side, again where one fails. */
import PQueue from 'p-queue';
import type { Gate, GatedSite } from '../../audit/gate.js';
import { sawNothing } from '../../report/gate-document.js';
import type { SiteSettings } from './check-options.js';
import { unseenSite } from './unseen-site.js';
import { type AttemptedSite, type CheckedSite, type CheckSession, checkSite } from './website-check.js';

export interface RunSitesOptions {
  settings: SiteSettings;
  concurrency: number;
  retries: number;
  /** What one site alone would mean for the build. */
  gate: (site: GatedSite) => Gate;
  /** Why a site was not looked at, where that is a result; null for any other error, which ends the run. */
  excuse: (error: unknown) => string | null;
}

/** In the order of `urls`, whichever was ready first. Every attempt is stored. */
export async function runSites(
  urls: readonly string[],
  { settings, concurrency, retries, gate, excuse }: RunSitesOptions,
  session: CheckSession,
): Promise<AttemptedSite[]> {
  const queue = new PQueue({ concurrency });
  const failed = (site: CheckedSite) => sawNothing(site) || gate({ ...site, looks: site.looks }).exceeded;
  const attempt = async (url: string): Promise<AttemptedSite> => {
    for (let attempts = 1; ; attempts++) {
      const site = await checkSite(url, settings, session);
      const bad = failed(site);
      if (!bad || attempts > retries) return { ...site, attempts, flaky: !bad && attempts > 1 };
    }
  };
  const excused = (url: string) => (error: unknown) => {
    const why = excuse(error);
    if (why === null) throw error;
    return unseenSite(url, why, settings, session.context);
  };
  return Promise.all(urls.map((url) => queue.add(() => attempt(url).catch(excused(url)))));
}
