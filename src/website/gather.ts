/** Browser and search together: one site in one viewport becomes evidence. */

import { NothingObservedError } from '../model/errors.js';
import type { SiteEvidence, VisitedPage } from '../model/evidence.js';
import { GOALS, type Goal, type Journey } from '../model/journey.js';
import type { Browser, Page } from './browser/launch.js';
import { explore } from './explore.js';
import { journeyOf } from './journey-of.js';
import type { Reading } from './paths.js';
import { readPage } from './read-page.js';
import type { Robots } from './robots.js';
import { VIEWPORTS, type ViewportName } from './viewports.js';
import { prepareTab, visitPage } from './visit.js';

export interface GatherOptions {
  site: string;
  viewport: ViewportName;
  country: string | null;
  /** Accept-Language of the customer, BCP 47; null leaves the browser's own. */
  language: string | null;
  limits: { pages: number; seconds: number; depth: number };
  robots: Robots;
  /** Resolves when the next page may be asked for. */
  turn: (url: string) => Promise<void>;
  now: () => Date;
  signal: AbortSignal;
  userAgentSuffix: string;
  /** Told before each page is opened. */
  progress: (url: string, opened: number) => void;
}

/** Never throws for what a site does; an unreachable one is evidence too. */
export async function gatherSite(browser: Browser, options: GatherOptions): Promise<SiteEvidence> {
  const { now } = options;
  const startedAt = now().toISOString();
  const context = await browser.createBrowserContext();
  try {
    const page = await openTab(await context.newPage(), options);
    const pages: VisitedPage[] = [];
    const visit = pageReader(page, pages, options);
    const deadline = now().getTime() + options.limits.seconds * 1000;
    const start = normalised(options.site);
    const exploration = await explore(start, visit, {
      pages: options.limits.pages,
      depth: options.limits.depth,
      goOn: () => !options.signal.aborted && now().getTime() < deadline,
    });
    const home = pages[0]!;
    const reachable = home.facts !== null && (home.status ?? 200) < 400;
    if (reachable && !options.signal.aborted) await probeMissingPage(page, start, pages, options);
    const broken = pages.some(({ failure }) => failure !== null) || exploration.stopped !== 'exhausted';
    return {
      site: options.site,
      viewport: options.viewport,
      language: home.facts?.lang ?? null,
      country: options.country,
      status: reachable ? (broken ? 'partial' : 'complete') : 'unreachable',
      failure: reachable ? null : (home.failure ?? `it answered with status ${home.status}`),
      startedAt,
      finishedAt: now().toISOString(),
      pagesOpened: exploration.readings.size,
      consentActions: 0,
      journeys: Object.fromEntries(
        GOALS.map((goal): [Goal, Journey] => [goal, journeyOf(goal, exploration, options.viewport)]),
      ) as Record<Goal, Journey>,
      pages,
    };
  } finally {
    await context.close().catch(() => {
      // The browser died first; nothing is left to close.
    });
  }
}

async function openTab(page: Page, { viewport, language, userAgentSuffix }: GatherOptions): Promise<Page> {
  const { width, height, touch } = VIEWPORTS[viewport];
  const agent = await page.browser().userAgent();
  await Promise.all([
    page.setViewport({ width, height, hasTouch: touch, isMobile: touch }),
    page.setUserAgent({ userAgent: `${agent.replace('HeadlessChrome', 'Chrome')} ${userAgentSuffix}` }),
    page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    language ? page.setExtraHTTPHeaders({ 'Accept-Language': language }) : undefined,
    prepareTab(page),
  ]);
  return page;
}

/** Opens each page once, remembers it as evidence, and reads what it offers. */
function pageReader(page: Page, pages: VisitedPage[], options: GatherOptions) {
  return async (url: string, depth: number): Promise<Reading> => {
    const about = { depth, why: depth === 0 ? ('home' as const) : ('explored' as const) };
    if (!(await options.robots.allows(url))) {
      pages.push(unopened(url, about, 'robots.txt asks programs not to open it'));
      return { url, loaded: false, moves: [], ends: [] };
    }
    await options.turn(url);
    options.progress(url, pages.length);
    const visited = await visitPage(page, url, about, { timeout: PAGE_TIMEOUT });
    pages.push(visited);
    return readPage(visited, options.viewport);
  };
}

/** A page that cannot exist shows what customers see who follow a dead link. */
async function probeMissingPage(page: Page, start: string, pages: VisitedPage[], options: GatherOptions) {
  const url = new URL('/ownqueue-looks-for-a-page-that-is-not-here', start).href;
  if (!(await options.robots.allows(url))) return;
  await options.turn(url);
  pages.push(await visitPage(page, url, { depth: null, why: 'not-found-probe' }, { timeout: PAGE_TIMEOUT }));
}

/** Milliseconds; twice the time after which half of all visitors have left (our assumption). */
const PAGE_TIMEOUT = 20_000;

const unopened = (url: string, about: Pick<VisitedPage, 'depth' | 'why'>, failure: string): VisitedPage => ({
  ...about,
  url,
  requestedUrl: url,
  status: null,
  failure,
  timings: { responseMs: null, domReadyMs: null, largestPaintMs: null },
  facts: null,
});

/** The same page under the same name: no fragment, a path. Throws NothingObservedError for other schemes. */
export function normalised(url: string): string {
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) {
    throw new NothingObservedError(`${url} is not a web address.`, 'Name an http or https address.');
  }
  parsed.hash = '';
  return parsed.href;
}
