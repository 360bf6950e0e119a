/** Evidence for every outcome of `website/closed-dispute-platform-gone`. */
import check from '../../../../src/website/checks/closed-dispute-platform-gone.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, link } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const ODR = 'https://ec.europa.eu/consumers/odr/';

export default literalsOf(check, {
  gone: [
    site(),
    site({
      pages: [page('/', { facts: { links: [link('European Commission', 'https://ec.europa.eu/info/')] } })],
    }),
  ],
  shown: [
    site({ pages: [page('/'), page('/imprint', { facts: { links: [link('Dispute platform', ODR)] } })] }),
    site({ pages: [page('/', { facts: { blocks: [block('Disputes: ec.europa.eu/odr')] } })] }),
  ],
});
