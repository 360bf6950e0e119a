/** Asks for a page that cannot exist, to see what customers see who follow a dead link. */
import type { VisitedPage } from '../../model/evidence.js';
import { loadPage } from '../interact/load.js';
import type { SiteVisit } from '../tab/site-visit.js';

/** Nothing if the address may not be opened, or time is up. */
export async function missingPage({ tab, admit, goOn }: SiteVisit, start: string): Promise<VisitedPage[]> {
  const url = new URL('/ownqueue-looks-for-a-page-that-is-not-here', start).href;
  if (!goOn() || (await admit(url)) !== null) return [];
  return [(await loadPage(tab, url, { depth: null, why: 'not-found-probe' })).page];
}
