/** Which of the visited pages a check looks at. */
import type { ReadPage, SiteEvidence, VisitedPage } from '../../model/evidence.js';
import type { Journey } from '../../model/journey.js';
import { withoutHash } from '../../model/page-address.js';

export type { ReadPage };

/** First HTTP status that means the page is not there or broken (RFC 9110). */
export const FIRST_ERROR = 400;

const wasRead = (page: VisitedPage): page is ReadPage =>
  page.facts !== null && (page.status ?? 200) < FIRST_ERROR && page.why !== 'not-found-probe';

/** Pages that loaded and were read; error pages and the probe for a missing page left out. */
export const readPages = ({ pages }: SiteEvidence): ReadPage[] => pages.filter(wasRead);

/** Enough to speak of "every page" (our assumption). */
const SAMPLE = 10;

/** The first pages read, for questions about what stands on every page. */
export const samplePages = (site: SiteEvidence): ReadPage[] => readPages(site).slice(0, SAMPLE);

export const homePage = (site: SiteEvidence): ReadPage | undefined =>
  readPages(site).find(({ why }) => why === 'home');

/** The page that was asked for, or arrived at, under this address; a fragment counts only where it is a route. */
export const pageAt = (site: SiteEvidence, url: string): VisitedPage | undefined => pagesAt(site, url)[0];

/** Several where a page shows view after view under one address. */
function pagesAt({ pages }: SiteEvidence, url: string): VisitedPage[] {
  if (!URL.canParse(url)) return [];
  const wanted = withoutHash(url);
  return pages.filter(
    (page) => withoutHash(page.url) === wanted || withoutHash(page.requestedUrl) === wanted,
  );
}

/** Addresses of the pages that a customer passes, in order, each once. */
export function pagesPassed({ steps, finalUrl }: Journey): string[] {
  const places = [...steps.flatMap(({ from, url }) => [from, url]), finalUrl ?? ''];
  return [...new Set(places.filter((url) => /^https?:/.test(url)))];
}

/** The page where the journey ends, if it was read; of several views the one with a form, if the end is one. */
export function endPage(site: SiteEvidence, journey: Journey): ReadPage | undefined {
  const views = pagesAt(site, pagesPassed(journey).at(-1) ?? '').filter(wasRead);
  const withForm = views.find(({ facts }) => journey.reached === 'form' && facts.forms.length > 0);
  return withForm ?? views[0];
}

/** Where the journeys to contact and complain end: one page or two. */
export function endPages(site: SiteEvidence): ReadPage[] {
  const { contact, complain } = site.journeys;
  const pages = [endPage(site, contact), endPage(site, complain)];
  return [...new Set(pages.filter((page) => page !== undefined))];
}
