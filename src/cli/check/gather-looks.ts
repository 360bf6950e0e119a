/** One site through every screen that was asked for. */
import type { SiteEvidence } from '../../model/evidence.js';
import type { PictureStore } from '../../store/store.js';
import type { Browser } from '../../website/browser/launch.js';
import { gatherSite } from '../../website/gather.js';
import { turnsOf } from '../../website/pace.js';
import { lookUpHost } from '../../website/reach/look-up.js';
import { reachOf } from '../../website/reach/reach.js';
import { readText } from '../../website/reach/request.js';
import { noRobots, robotsOf } from '../../website/robots.js';
import type { ViewportName } from '../../website/viewports.js';
import type { Context } from '../context.js';
import { packageVersion } from '../package-version.js';
import { progressLine } from '../progress-line.js';
import type { Project } from '../project.js';
import type { SiteSettings } from './check-options.js';

export interface LookWorld {
  /** A browser that is alive; another one where the last has died. */
  browser: () => Promise<Browser>;
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
  // A proxy looks names up; what we would find may be something else.
  const proxied = options.proxied || PROXIES.some((name) => context.env[name]);
  const reach = reachOf(url, proxied ? null : lookUpHost);
  const turn = turnsOf(manners.requestsPerSecond, context.signal);
  const robots =
    options.robots && manners.robots ? robotsOf((place) => readText(place, { reach })) : noRobots;
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
      });
      if (running.connected || tries === TRIES || context.signal.aborted) return seen;
    }
  };
  const looks: SiteEvidence[] = [];
  for (const viewport of options.viewports) looks.push(await look(viewport));
  progress.clear();
  context.signal.throwIfAborted();
  return looks;
}

/** A browser that ends during a look may have been ended by others; twice is the website's doing (our assumption). */
const TRIES = 2;

/** Variables by which systems name a proxy to browsers. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
