/** Browser and search together: one site in one viewport becomes evidence. */
import type { SiteEvidence, VisitedPage } from '../../model/evidence.js';
import { GOALS } from '../../model/journey.js';
import type { Browser } from '../browser/launch.js';
import { endPages, FIRST_ERROR } from '../judging/pages.js';
import { lookUpHost } from '../network/look-up.js';
import { requestPolicy } from '../network/request-policy.js';
import { pageKinds } from '../recognise/page-kind.js';
import type { Exploration } from '../search/explore.js';
import { unopened } from '../search/visited-page.js';
import { HANGS } from '../tab/in-time.js';
import { compareFaces } from './cloaking.js';
import { enterSite, leave } from './enter-site.js';
import { tellJourneys } from './journeys.js';
import { openLinked } from './linked-pages.js';
import { lookClosely } from './look-closely.js';
import type { GatherOptions } from './look-options.js';
import { missedOf } from './missed-pages.js';
import { missingPage } from './missing-page.js';
import { nothingSeen } from './nothing-seen.js';
import { recordingsFor } from './recorded-goals.js';
import { searchSite } from './search-site.js';
import { type SiteVisit, visitOf } from './site-visit.js';
import { startFor } from './start-page.js';

export const ENDED = 'the browser itself ended while the site was open';

const WALLED = 'it shows a wall against robots';

/** Never throws for what a site does; an unreachable one is evidence too. */
export async function gatherSite(browser: Browser, options: GatherOptions): Promise<SiteEvidence> {
  const startedAt = options.now().toISOString();
  const { site, access } = options;
  const reach = options.reach ?? requestPolicy(site, lookUpHost, { hosts: access?.hosts ?? [] });
  const entered = await enterSite(browser, { ...options, reach }).catch((error: unknown) =>
    unlessEnded(browser, error),
  );
  if (!entered) return nothingSeen(options, startedAt, ENDED);
  try {
    if (entered.failure !== null) return nothingSeen(options, startedAt, entered.failure);
    return await seeSite(visitOf(browser, entered.tab, { ...options, reach }), startedAt);
  } catch (error) {
    await unlessEnded(browser, error);
    return nothingSeen(options, startedAt, ENDED);
  } finally {
    await leave(entered.context);
  }
}

/** Rejects with the error while the browser is there: then it is ours. */
async function unlessEnded(browser: Browser, error: unknown): Promise<null> {
  if (browser.connected) throw error;
  return null;
}

async function seeSite(visit: SiteVisit, startedAt: string): Promise<SiteEvidence> {
  const { tab, options, home, admit, goOn } = visit;
  const recorded = recordingsFor(options);
  const start = await startFor(tab, home, options.language, admit);
  const searched = await searchSite(
    visit,
    start,
    GOALS.filter((goal) => !recorded.has(goal)),
  );
  const { pages } = searched.states;
  const first = pages[0] ?? unopened(start, 0, HANGS);
  const failure = whyUnreachable(first);
  const reachable = failure === null;
  if (reachable && goOn() && visit.opened() < options.limits.pages)
    pages.push(...(await openLinked(tab, first, pages, admit)));
  if (reachable && goOn()) pages.push(...(await missingPage(visit, start)));
  const face = goOn() ? await compareFaces(visit, first) : null;
  const told = await tellJourneys(visit, searched, { recorded, reachable });
  if ('failure' in told) return nothingSeen(options, startedAt, told.failure);
  const seen = [...pages, ...told.pages];
  const evidence: SiteEvidence = {
    site: options.site,
    viewport: options.viewport,
    language: first.facts?.lang ?? null,
    country: options.country,
    ...(failure === null
      ? {
          status: face || isPartial(seen, searched) ? 'partial' : 'complete',
          failure: withFace(visit.browser.connected ? missedOf(seen) : ENDED, face),
        }
      : { status: 'unreachable', failure: withFace(failure, face) }),
    ...(face ? { otherFace: face } : {}),
    startedAt,
    finishedAt: options.now().toISOString(),
    pagesOpened: visit.opened(),
    consentActions: searched.states.consentActions() + told.consentActions,
    journeys: told.journeys,
    pages: seen,
  };
  if (!options.closely || !reachable || !goOn()) return evidence;
  const ends = endPages(evidence).map(({ url }) => url);
  return { ...evidence, pages: await lookClosely(tab, seen, ends) };
}

/** Null where the first page shows the website. */
function whyUnreachable({ facts, status, failure }: VisitedPage): string | null {
  if (failure !== null && facts === null) return failure;
  if (facts !== null && pageKinds(facts).includes('blocked')) return failure ?? WALLED;
  return facts === null || (status ?? 200) >= FIRST_ERROR
    ? (failure ?? `it answered with status ${status}`)
    : null;
}

function withFace<Failure extends string | null>(failure: Failure, face: string | null): Failure | string {
  if (!face) return failure;
  const masked = `the website shows programs another face than people: ${face}`;
  return failure === null ? masked : `${failure}; ${masked}`;
}

const isPartial = (pages: readonly VisitedPage[], { stopped }: Exploration): boolean =>
  stopped !== 'exhausted' || pages.some(({ failure }) => failure !== null);
