/** Asks for a page that cannot exist, to see what customers see who follow a dead link. */
import type { VisitedPage } from '../../model/evidence.js';
import { loadPage } from '../interact/load.js';
import type { SiteVisit } from './site-visit.js';

/** Nothing where the address may not be opened. */
export async function missingPage({ tab, admit }: SiteVisit, start: string): Promise<VisitedPage[]> {
  const url = new URL('/ownqueue-looks-for-a-page-that-is-not-here', start).href;
  if ((await admit(url)) !== null) return [];
  return [(await loadPage(tab, url, { depth: null, why: 'not-found-probe' })).page];
}
