/** Ways to reach the company that pages tell, read once per page however many checks ask. */
import type { Region } from '../../model/page-facts.js';
import { type ContactDetails, contactDetailsOf } from '../recognise/contact-details.js';
import type { ReadPage } from './pages.js';

const details = new WeakMap<ReadPage, ContactDetails>();
const frames = new WeakMap<ReadPage, ReadPage>();

/** `country` is the one of the site's evidence, which is the same for all of its pages. */
export function detailsOn(page: ReadPage, country: string | null): ContactDetails {
  const known = details.get(page) ?? withoutFaxes(contactDetailsOf(page.facts, country));
  details.set(page, known);
  return known;
}

const withoutFaxes = (found: ContactDetails): ContactDetails => ({
  ...found,
  phones: found.phones.filter(({ fax }) => !fax),
});

const FRAME: readonly Region[] = ['header', 'navigation', 'footer'];
const inFrame = ({ region }: { region: Region }): boolean => FRAME.includes(region);

/** The page with nothing but the links and text of its header and footer. */
export function frameOf(page: ReadPage): ReadPage {
  const { facts } = page;
  const links = facts.links.filter(inFrame);
  const blocks = facts.blocks.filter(inFrame);
  const frame = frames.get(page) ?? { ...page, facts: { ...facts, links, blocks, forms: [], controls: [] } };
  frames.set(page, frame);
  return frame;
}
