/** One site through every screen that was asked for. */
import type { SiteEvidence } from '../../model/evidence.js';
import { withoutSecretsIn } from '../../model/without-secrets.js';
import type { PictureStore } from '../../store/store.js';
import type { Browser } from '../../website/browser/launch.js';
import { gatherSite } from '../../website/gather.js';
import { turnsOf } from '../../website/pace.js';
import { noRobots, robotsOf } from '../../website/robots.js';
import type { Context } from '../context.js';
import { packageVersion } from '../package-version.js';
import { progressLine } from '../progress-line.js';
import type { Project } from '../project.js';
import type { SiteSettings } from './check-options.js';

export interface LookWorld {
  browser: Browser;
  project: Project;
  context: Context;
  /** Where storyboards are kept; without it, none are taken. */
  pictures?: Pick<PictureStore, 'put'>;
}

/** Rejects only where the run was stopped. */
export async function gatherLooks(
  url: string,
  options: SiteSettings,
  { browser, project, context, pictures }: LookWorld,
): Promise<SiteEvidence[]> {
  const progress = progressLine(context, options.quiet);
  const { limits, manners } = project.config;
  const turn = turnsOf(manners.requestsPerSecond, context.signal);
  const robots =
    options.robots && manners.robots
      ? robotsOf((robotsFile) => fetchText(robotsFile, context.signal))
      : noRobots;
  const looks: SiteEvidence[] = [];
  for (const viewport of options.viewports) {
    looks.push(
      withoutSecretsIn(
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
          closely: true,
          ...(options.access ? { access: options.access(url) } : {}),
          ...(pictures ? { pictures: { put: (png: Uint8Array) => pictures.put(png) } } : {}),
        }),
      ),
    );
  }
  progress.clear();
  context.signal.throwIfAborted();
  return looks;
}

/** Ten seconds, half a megabyte (RFC 9309, 2.5 asks for at least 500 KiB); null where it cannot be read. */
async function fetchText(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) });
    if (!response.ok) return null;
    return (await response.text()).slice(0, 512 * 1024);
  } catch {
    return null;
  }
}
