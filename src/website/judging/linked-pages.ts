/** Pages by what links call them. */
import type { Section } from '../../language/language.js';
import type { SiteEvidence } from '../../model/evidence.js';
import { goalsOn, linksAbout } from './page-words.js';
import { endPages, homePage, pageAt, type ReadPage, readPages } from './pages.js';

/** Where customers look for details: pages where the journeys end, and those that the home page calls contact. */
export function contactPages(site: SiteEvidence): ReadPage[] {
  const home = homePage(site);
  const targets = home
    ? goalsOn(home.facts)
        .ranked('contact')
        .flatMap(({ fact }) => ('href' in fact ? [fact.href] : []))
    : [];
  return [...new Set([...endPages(site), ...readUnder(site, targets)])];
}

/** Read pages to which any page links in words about the section. */
export const pagesCalled = (site: SiteEvidence, section: Section): ReadPage[] =>
  readUnder(
    site,
    readPages(site).flatMap(({ facts }) => linksAbout(facts, section).map(({ href }) => href)),
  );

function readUnder(site: SiteEvidence, hrefs: readonly string[]): ReadPage[] {
  const wanted = new Set(hrefs.filter((href) => /^https?:/.test(href)).map((href) => pageAt(site, href)));
  return readPages(site).filter((page) => wanted.has(page));
}
