/** Evidence for every outcome of `website/complaint-link-on-every-page`. */
import check from '../../../../src/website/checks/complaint-link-on-every-page.js';
import { literalsOf } from '../../../support/check-literals.js';
import { footerLink } from '../../../support/page-parts.js';
import { at, page, site } from '../../../support/site-evidence.js';

const complain = { reached: 'form', named: true, finalUrl: at('/talk-to-us') } as const;

/** Five pages besides the one of the complaint, the first so many of them with the link. */
const linkedFrom = (pages: number, link = footerLink('Complaints', '/complaints')) =>
  site({
    journeys: { complain },
    pages: [
      page('/talk-to-us'),
      ...['/', '/lamps', '/about', '/help'].map((path, number) =>
        page(path, { facts: { links: number < pages ? [link] : [] } }),
      ),
    ],
  });

export default literalsOf(check, {
  everywhere: [linkedFrom(4), linkedFrom(4, footerLink('Tell us', '/talk-to-us'))],
  'most-pages': [linkedFrom(3)],
  'few-pages': [linkedFrom(2), linkedFrom(0)],
  'no-route': [site({ journeys: { complain: { reached: 'form' } } }), site()],
  'too-few': [site({ journeys: { complain } })],
});
