/** Evidence for every outcome of `website/exit-charges-disclosed`. */
import check from '../../../../src/website/checks/exit-charges-disclosed.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, footerLink } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const terms = (text: string) =>
  site({ pages: [page('/'), page('/terms', { facts: { blocks: [block(text)] } })] });

export default literalsOf(check, {
  disclosed: [
    terms('You can cancel your subscription at any time for a charge of £25.'),
    terms('Whoever wants to end membership early pays 10 % of the rest.'),
    terms('You can cancel your subscription at any time, free of charge.'),
  ],
  silent: [terms('You can cancel your subscription in writing at the end of each month.')],
  'not-read': [
    site({ journeys: { cancel: { reached: 'form' } } }),
    site({ pages: [page('/', { facts: { links: [footerLink('Cancel subscription', '/cancel')] } })] }),
  ],
  'nothing-to-leave': [
    site(),
    terms('Press Cancel to close this window and go back to £25 lamps.'),
    terms('Every lamp costs £25 and comes with its own bulb.'),
  ],
});
