/** The whole visit: one website on one screen becomes evidence. */
import type { SiteEvidence, VisitedPage } from '../../model/evidence.js';
import { GOALS } from '../../model/journey.js';
import type { Browser } from '../browser/launch.js';
import { FIRST_ERROR } from '../judging/pages.js';
import { lookUpHost } from '../network/look-up.js';
import { reachOf } from '../network/request-policy.js';
import { pageKinds } from '../recognise/page-kind.js';
import type { Exploration } from '../search/explore.js';
import { unopened } from '../search/visited-page.js';
import { HANGS } from '../tab/in-time.js';
import type { LookOptions } from '../tab/look-options.js';
import { createVisit } from '../tab/site-visit.js';
import { detectCloaking } from './cloaking.js';
import { enterSite } from './enter-site.js';
import { collectJourneys } from './journeys.js';
import { linkedPages } from './linked-pages.js';
import { lookCloselyAtEnds } from './look-closely.js';
import { missingPage } from './missing-page.js';
import { missedPagesFailure, nothingSeen } from './not-seen.js';
import { recordingsFor } from './recorded-goals.js';
import { searchSite } from './search-site.js';
import { startPage } from './start-page.js';

export const ENDED = 'the browser itself ended while the site was open';

const WALLED = 'it shows a wall against robots';

/** Never throws for what a site does; an unreachable one is evidence too. */
export async function collectSite(browser: Browser, asked: LookOptions): Promise<SiteEvidence> {
  const { site, access, now } = asked;
  const options = {
    ...asked,
    reach: asked.reach ?? reachOf(site, lookUpHost, { hosts: access?.hosts ?? [] }),
  };
  const startedAt = now().toISOString();
  try {
    await using entered = await enterSite(browser, options);
    if (entered.failure !== null) return nothingSeen(options, startedAt, entered.failure);
    const visit = createVisit(browser, entered.tab, options);
    const recorded = recordingsFor(options);
    const start = await startPage(visit);
    const goals = GOALS.filter((goal) => !recorded.has(goal));
    const searched = await searchSite(visit, start, goals);
    const { pages } = searched.states;
    const first = pages[0] ?? unopened(start, 0, HANGS);
    const failure = whyUnreachable(first);
    const reachable = failure === null;
    if (reachable) {
      pages.push(...(await linkedPages(visit, first, pages)));
      pages.push(...(await missingPage(visit, start)));
    }
    const cloaking = await detectCloaking(visit, first);
    const collected = await collectJourneys(visit, searched, { recorded, reachable });
    if ('failure' in collected) return nothingSeen(options, startedAt, collected.failure);
    const seen = [...pages, ...collected.pages];
    const evidence: SiteEvidence = {
      site,
      viewport: options.viewport,
      language: first.facts?.lang ?? null,
      country: options.country,
      status: reachable ? completeness(seen, searched, cloaking) : 'unreachable',
      failure: withCloaking(failure ?? (browser.connected ? missedPagesFailure(seen) : ENDED), cloaking),
      ...(cloaking ? { otherFace: cloaking } : {}),
      startedAt,
      finishedAt: now().toISOString(),
      pagesOpened: visit.opened(),
      consentActions: searched.states.consentActions() + collected.consentActions,
      journeys: collected.journeys,
      pages: seen,
    };
    return reachable ? await lookCloselyAtEnds(visit, evidence) : evidence;
  } catch (error) {
    // While the browser is there, the error is ours.
    if (browser.connected) throw error;
    return nothingSeen(options, startedAt, ENDED);
  }
}

/** Null if the first page shows the website. */
function whyUnreachable({ facts, status, failure }: VisitedPage): string | null {
  if (failure !== null && facts === null) return failure;
  if (facts !== null && pageKinds(facts).includes('blocked')) return failure ?? WALLED;
  return facts === null || (status ?? 200) >= FIRST_ERROR
    ? (failure ?? `it answered with status ${status}`)
    : null;
}

const withCloaking = (failure: string | null, cloaking: string | null): string | null =>
  [failure, cloaking && `the website shows programs another face than people: ${cloaking}`]
    .filter(Boolean)
    .join('; ') || null;

const completeness = (pages: readonly VisitedPage[], { stopped }: Exploration, cloaking: string | null) =>
  cloaking !== null || stopped !== 'exhausted' || pages.some(({ failure }) => failure !== null)
    ? 'partial'
    : 'complete';
