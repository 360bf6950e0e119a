/** What points at a way to get in touch, although no way was found: nobody is told then that there is none. */
import type { SiteEvidence } from '../../model/evidence.js';
import { readForms } from '../recognise/forms.js';
import { targetOf } from '../recognise/link-target.js';
import { detailsOn, siteCountry } from './contact-details.js';
import { memoize } from './memoize.js';
import { goalsOn } from './page-words.js';
import { type ReadPage, readPages } from './pages.js';

export const pointsAtContact = memoize((site: SiteEvidence): boolean =>
  readPages(site).some((page) => hasTrace(page, siteCountry(site))),
);

/** From here on a link or a button says in so many words what it is for (our assumption). */
const SAYS_SO = 0.6;

/** An address, a number, a messenger, a form with room for words, a frame that stayed shut, or a label that says contact. */
function hasTrace(page: ReadPage, country: string | null): boolean {
  const { facts } = page;
  const { emails, phones } = detailsOn(page, country);
  if (emails.length > 0 || phones.length > 0) return true;
  if (facts.links.some(({ rawHref, href }) => targetOf(rawHref, href, facts.url).kind === 'message'))
    return true;
  if (facts.frames.some(({ read, visible }) => !read && visible)) return true;
  const room = readForms(facts).some(
    ({ purpose, fields }) =>
      (purpose === 'contact' || purpose === 'complaint') && fields.some(({ kind }) => kind === 'message'),
  );
  const { links, controls } = goalsOn(facts);
  return room || [...links, ...controls].some(({ scores }) => (scores.contact ?? 0) >= SAYS_SO);
}
