/** Evidence for every outcome of `website/email-address-shown`. */
import check from '../../../../src/website/checks/email-address-shown.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, link } from '../../../support/page-parts.js';
import { at, cutShort, page, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  shown: [
    site({ pages: [page('/', { facts: { blocks: [block('Write to service@example.org')] } })] }),
    site({ pages: [page('/', { facts: { links: [link('Write to us', 'mailto:service@example.org')] } })] }),
  ],
  'form-only': [site({ journeys: { contact: { reached: 'form', finalUrl: at('/contact') } } })],
  none: [site()],
  'not-everything-seen': [cutShort()],
});
