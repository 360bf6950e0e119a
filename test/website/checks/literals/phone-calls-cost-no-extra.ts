/** Evidence for every outcome of `website/phone-calls-cost-no-extra`. */
import check from '../../../../src/website/checks/phone-calls-cost-no-extra.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, link } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const withText = (text: string) => site({ pages: [page('/', { facts: { blocks: [block(text)] } })] });

export default literalsOf(check, {
  ordinary: [
    withText('Phone: 020 7946 0123'),
    withText('Freephone: 0808 157 0123'),
    withText('Phone: 01632 960123'),
  ],
  extra: [withText('Phone: 0844 000 0000')],
  premium: [withText('Phone: 01632 960123. Helpline: 0909 879 0123')],
  unknown: [
    site({ pages: [page('/', { facts: { links: [link('111', 'tel:111')] } })] }),
    site({
      country: 'FR',
      pages: [page('/', { facts: { links: [link('3900', 'tel:3900')] } })],
    }),
  ],
  'no-number': [site(), withText('Fax: 01632 960124')],
});
