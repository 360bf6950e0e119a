/** Opens pages that lead to no goal and that checks still have to read: about the company, and its terms. */
import type { Section } from '../../language/language.js';
import type { VisitedPage } from '../../model/evidence.js';
import { withoutHash } from '../../model/page-address.js';
import { loadPage } from '../interact/load.js';
import { linksAbout } from '../judging/page-words.js';
import { sameSite } from '../network/same-site.js';
import type { SiteVisit } from '../tab/site-visit.js';

const WANTED: readonly Section[] = ['about', 'terms'];

/** One page of each kind, linked from the home page and not among `pages` yet, as long as any may be opened. */
export async function linkedPages(
  { tab, options, admit, opened: soFar, goOn }: SiteVisit,
  home: VisitedPage,
  pages: readonly VisitedPage[],
): Promise<VisitedPage[]> {
  const { facts } = home;
  if (!facts || !goOn() || soFar() >= options.limits.pages) return [];
  const seen = new Set(pages.flatMap(({ url, requestedUrl }) => [url, requestedUrl]).map(withoutHash));
  const opened: VisitedPage[] = [];
  for (const section of WANTED) {
    const hrefs = linksAbout(facts, section)
      .filter(({ visible, href }) => visible && /^https?:/.test(href) && sameSite(href, home.url))
      .map(({ href }) => withoutHash(href));
    const url = hrefs.some((href) => seen.has(href)) ? undefined : hrefs[0];
    if (!url || (await admit(url)) !== null) continue;
    seen.add(url);
    opened.push((await loadPage(tab, url, { depth: 1, why: 'explored' })).page);
  }
  return opened;
}
