/** One site through every screen that was asked for. */
import type { SiteEvidence } from '../../model/evidence.js';
import type { ViewportName } from '../../model/viewport.js';
import type { PictureStore } from '../../store/pictures.js';
import { withoutSecretsIn } from '../../text/without-secrets.js';
import type { Browser } from '../../website/browser/launch.js';
import { textReader } from '../../website/browser/read-text.js';
import { gatherSite } from '../../website/collect/website.js';
import { lookUpHost } from '../../website/network/look-up.js';
import { turnsOf } from '../../website/network/rate-limit.js';
import { requestPolicy } from '../../website/network/request-policy.js';
import { noRobots, robotsOf } from '../../website/network/robots.js';
import type { Context } from '../context.js';
import { packageVersion } from '../package-version.js';
import { progressLine } from '../progress-line.js';
import type { Project } from '../project.js';
import type { BrowserInUse } from '../run-browser.js';
import type { SiteSettings } from './check-options.js';

/** What looking at websites takes. */
export interface Looking {
  /** A browser that is alive; another one where the last has died. */
  browser: () => Promise<Browser>;
  project: Project;
  context: Context;
  /** How the door reaches websites; straight if nothing is given. */
  through?: BrowserInUse['through'];
  /** Where storyboards are kept; without it, none are taken. */
  pictures?: Pick<PictureStore, 'put'>;
}

/** Rejects only where the run was stopped. */
export async function collectLooks(
  url: string,
  options: SiteSettings,
  { browser, project, context, pictures, through }: Looking,
): Promise<SiteEvidence[]> {
  const progress = progressLine(context, options.quiet);
  const { limits, manners } = project.config;
  const turn = turnsOf(manners.requestsPerSecond, context.signal);
  const access = options.access?.(url);
  // A proxy looks names up; what we would find may be something else.
  const reach = requestPolicy(url, through?.outside.proxied ? null : lookUpHost, {
    hosts: access?.hosts ?? [],
  });
  const userAgentSuffix = `ownqueue/${packageVersion()}`;
  const reader = textReader(browser, {
    site: url,
    access,
    reach,
    userAgent: userAgentSuffix,
    ...(through ? { through } : {}),
  });
  const robots = options.robots && manners.robots ? robotsOf(reader.read) : noRobots;
  const look = async (viewport: ViewportName): Promise<SiteEvidence> => {
    for (let tries = 1; ; tries++) {
      const running = await browser();
      const seen = await gatherSite(running, {
        site: url,
        viewport,
        country: options.country,
        language: options.language,
        limits: { ...limits, pages: options.pages },
        reach,
        ...(through ? { through } : {}),
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
      if (running.connected || tries === TRIES || context.signal.aborted) return seen;
    }
  };
  const looks: SiteEvidence[] = [];
  try {
    for (const viewport of options.viewports) {
      const seen = await look(viewport);
      const known = seen.failure === null ? null : through?.outside.trouble(url);
      const told = known ? { ...seen, failure: known } : seen;
      const kept = withoutSecretsIn(context.secrets?.hideIn(told) ?? told);
      looks.push(options.certificatesIgnored ? { ...kept, certificatesIgnored: true } : kept);
    }
  } finally {
    progress.clear();
    await reader.close();
  }
  context.signal.throwIfAborted();
  return looks;
}

/** A browser that ends during a look may have been ended by others; twice is the website's doing (our assumption). */
const TRIES = 2;
