/** Looks at all sites of a run, some side by side, again where one fails. */
import PQueue from 'p-queue';
import type { Gate, GatedSite } from '../../audit/gate.js';
import { sawNothing } from '../../report/gate-document.js';
import type { SiteSettings } from './check-options.js';
import { type CheckedSite, checkSite } from './website-check.js';

export interface AttemptedSite extends CheckedSite {
  attempts: number;
  /** Failed first and passed later. */
  flaky: boolean;
}

export interface RunSitesOptions {
  settings: SiteSettings;
  concurrency: number;
  retries: number;
  /** What one site alone would mean for the build. */
  gate: (site: GatedSite) => Gate;
}

/** In the order of `urls`, whichever was ready first. Every attempt is stored. */
export async function runSites(
  urls: readonly string[],
  { settings, concurrency, retries, gate }: RunSitesOptions,
  world: Parameters<typeof checkSite>[2],
): Promise<AttemptedSite[]> {
  const queue = new PQueue({ concurrency });
  const failed = (site: CheckedSite) => sawNothing(site) || gate({ ...site, looks: site.looks }).exceeded;
  return Promise.all(
    urls.map((url) =>
      queue.add(async (): Promise<AttemptedSite> => {
        let attempts = 0;
        for (;;) {
          const site = await checkSite(url, settings, world);
          attempts += 1;
          const bad = failed(site);
          if (!bad || attempts > retries) return { ...site, attempts, flaky: !bad && attempts > 1 };
        }
      }),
    ),
  );
}
