/** The whole visit: one website on one screen becomes evidence. */
import type { SiteEvidence, VisitedPage } from '../../model/evidence.js';
import { GOALS } from '../../model/journey.js';
import type { Browser } from '../browser/launch.js';
import { FIRST_ERROR } from '../judging/pages.js';
import { lookUpHost } from '../network/look-up.js';
import { requestPolicy } from '../network/request-policy.js';
import { pageKinds } from '../recognise/page-kind.js';
import type { Exploration } from '../search/explore.js';
import { unopened } from '../search/visited-page.js';
import { HANGS } from '../tab/in-time.js';
import type { LookOptions } from '../tab/look-options.js';
import { createVisit } from '../tab/site-visit.js';
import type { Tab } from '../tab/tab.js';
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

/** Goes after "partial: " as other reasons do. */
const NO_PRESSES =
  'nothing was pressed or filled in, because this browser was started elsewhere and what it sends cannot be held back';

const WALLED = 'it shows a wall against robots';

/** Never throws for what a site does; an unreachable one is evidence too. */
export async function collectSite(browser: Browser, asked: LookOptions): Promise<SiteEvidence> {
  const { site, access, now } = asked;
  const options = {
    ...asked,
    reach: asked.reach ?? requestPolicy(site, lookUpHost, { hosts: access?.hosts ?? [] }),
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
    const remarks = remarksOn(cloaking, entered.tab);
    const evidence: SiteEvidence = {
      site,
      viewport: options.viewport,
      language: first.facts?.lang ?? null,
      country: options.country,
      ...(failure === null
        ? {
            status: completeness(seen, searched, remarks),
            failure: withRemarks(browser.connected ? missedPagesFailure(seen) : ENDED, remarks),
          }
        : { status: 'unreachable', failure: [failure, ...remarks].join('; ') }),
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

/** What stands after the reason for a look that is only a part of one. */
const remarksOn = (cloaking: string | null, { context }: Tab): string[] => [
  ...(cloaking ? [`the website shows programs another face than people: ${cloaking}`] : []),
  ...(context.door === null ? [NO_PRESSES] : []),
];

const withRemarks = (failure: string | null, remarks: readonly string[]): string | null =>
  [...(failure === null ? [] : [failure]), ...remarks].join('; ') || null;

const completeness = (pages: readonly VisitedPage[], { stopped }: Exploration, remarks: readonly string[]) =>
  remarks.length > 0 || stopped !== 'exhausted' || pages.some(({ failure }) => failure !== null)
    ? 'partial'
    : 'complete';
