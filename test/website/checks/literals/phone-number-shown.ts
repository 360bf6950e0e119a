/** Evidence for every outcome of `website/phone-number-shown`. */
import check from '../../../../src/website/checks/phone-number-shown.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, footerLink, link } from '../../../support/page-parts.js';
import { at, cutShort, page, site } from '../../../support/site-evidence.js';

const number = { facts: { blocks: [block('Phone: 01632 960123')] } };
const home = page('/', { facts: { links: [footerLink('Contact us', '/contact')] } });

export default literalsOf(check, {
  'on-contact-page': [
    site({
      journeys: { contact: { reached: 'form', finalUrl: at('/contact') } },
      pages: [page('/'), page('/contact', number)],
    }),
    // The journey ends elsewhere, yet customers look where the home page says contact.
    site({ pages: [home, page('/contact', number)] }),
    site({
      pages: [home, page('/contact', { facts: { links: [link('Ring us', 'tel:+441632960123')] } })],
    }),
  ],
  elsewhere: [site({ pages: [home, page('/contact'), page('/about', number)] })],
  none: [
    site({ pages: [home, page('/contact')] }),
    site({ pages: [home, page('/contact', { facts: { blocks: [block('Fax: 01632 960124')] } })] }),
  ],
  'not-everything-seen': [cutShort({ pages: [home] })],
});
