/** One site through every screen that was asked for. */
import type { SiteEvidence } from '../../model/evidence.js';
import { withoutSecretsIn } from '../../model/without-secrets.js';
import type { PictureStore } from '../../store/store.js';
import type { Browser } from '../../website/browser/launch.js';
import { textReader } from '../../website/browser/read-text.js';
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
  /** Why a website could not be spoken to, where the browser cannot know. */
  trouble?: (url: string) => string | null;
  /** Where storyboards are kept; without it, none are taken. */
  pictures?: Pick<PictureStore, 'put'>;
}

/** Rejects only where the run was stopped. */
export async function gatherLooks(
  url: string,
  options: SiteSettings,
  { browser, project, context, pictures, trouble }: LookWorld,
): Promise<SiteEvidence[]> {
  const progress = progressLine(context, options.quiet);
  const { limits, manners } = project.config;
  const turn = turnsOf(manners.requestsPerSecond, context.signal);
  const access = options.access?.(url);
  const userAgentSuffix = `ownqueue/${packageVersion()}`;
  const reader = textReader(browser, { site: url, access, userAgent: userAgentSuffix });
  const robots = options.robots && manners.robots ? robotsOf(reader.read) : noRobots;
  const looks: SiteEvidence[] = [];
  try {
    for (const viewport of options.viewports) {
      const look = await gatherSite(browser, {
        site: url,
        viewport,
        country: options.country,
        language: options.language,
        limits: { ...limits, pages: options.pages },
        robots,
        turn,
        now: context.now,
        signal: context.signal,
        userAgentSuffix,
        progress: (page, opened) => progress.show(`${opened + 1}: ${page}`),
        hints: project.config.journeys,
        closely: true,
        ...(options.recordings ? { recordings: options.recordings } : {}),
        ...(access ? { access } : {}),
        ...(pictures ? { pictures: { put: (png: Uint8Array) => pictures.put(png) } } : {}),
      });
      const known = look.failure === null ? null : trouble?.(url);
      const told = known ? { ...look, failure: known } : look;
      const seen = context.secrets?.hideIn(told) ?? told;
      const kept = withoutSecretsIn(seen);
      looks.push(options.certificatesIgnored ? { ...kept, certificatesIgnored: true } : kept);
    }
  } finally {
    await reader.close();
  }
  progress.clear();
  context.signal.throwIfAborted();
  return looks;
}
