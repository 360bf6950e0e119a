/** Evidence for every outcome of `website/postal-address-shown`. */
import check from '../../../../src/website/checks/postal-address-shown.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block } from '../../../support/page-parts.js';
import { cutShort, page, site } from '../../../support/site-evidence.js';

const withText = (text: string) => ({ pages: [page('/', { facts: { blocks: [block(text)] } })] });

export default literalsOf(check, {
  shown: [
    site(withText('1 Example Street, Exampleton EX1 1EX')),
    site(withText('Musterstraße 1\n12345 Musterstadt')),
  ],
  none: [site(), site(withText('We have lamps in 12 colours'))],
  'not-everything-seen': [cutShort()],
});
