/** Ways to reach the company that pages tell. */
import type { SiteEvidence } from '../../model/evidence.js';
import type { Region } from '../../model/page-facts.js';
import { type ContactDetails, contactDetailsOf } from '../recognise/contact-details.js';
import { regionsOf } from '../recognise/regions.js';
import { memoize } from './memoize.js';
import { homePage, type ReadPage, readPages } from './pages.js';

/** The configured country, else the one that the site's own pages give away, the home page first. */
export const siteCountry = memoize((site: SiteEvidence): string | null => {
  const home = homePage(site);
  const pages = home ? [home, ...readPages(site)] : readPages(site);
  return site.country ?? pages.flatMap(({ facts }) => regionsOf(facts))[0] ?? null;
});

const byCountry = memoize((_: ReadPage) => new Map<string | null, ContactDetails>());

/** `country` is ISO 3166-1 alpha-2, where the site's numbers are dialled; fax numbers are left out. */
export function detailsOn(page: ReadPage, country: string | null): ContactDetails {
  const known = byCountry(page).get(country) ?? withoutFaxes(contactDetailsOf(page.facts, country));
  byCountry(page).set(country, known);
  return known;
}

const withoutFaxes = (found: ContactDetails): ContactDetails => ({
  ...found,
  phones: found.phones.filter(({ fax }) => !fax),
});

const FRAME: readonly Region[] = ['header', 'navigation', 'footer'];
const inFrame = ({ region }: { region: Region }): boolean => FRAME.includes(region);

/** The page with nothing but the links and texts of its header and footer. */
export const pageFrame = memoize((page: ReadPage): ReadPage => {
  const { facts } = page;
  const links = facts.links.filter(inFrame);
  const blocks = facts.blocks.filter(inFrame);
  return { ...page, facts: { ...facts, links, blocks, forms: [], controls: [] } };
});
