/** Evidence for every outcome of `website/not-found-page-helps`. */
import check from '../../../../src/website/checks/not-found-page-helps.js';
import { literalsOf } from '../../../support/check-literals.js';
import { footerLink } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const probe = (...links: ReturnType<typeof footerLink>[]) =>
  site({
    pages: [page('/'), page('/no-such-page', { why: 'not-found-probe', status: 404, facts: { links } })],
  });

export default literalsOf(check, {
  helps: [probe(footerLink('Contact us', '/contact'))],
  'dead-end': [probe(), probe(footerLink('Home', '/'))],
  'not-seen': [
    site(),
    site({ pages: [page('/'), page('/no-such-page', { why: 'not-found-probe', facts: null })] }),
  ],
});
