/** Evidence for every outcome of `website/order-pages-show-contact`. */
import check from '../../../../src/website/checks/order-pages-show-contact.js';
import { literalsOf } from '../../../support/check-literals.js';
import { footerLink, link } from '../../../support/page-parts.js';
import { at, click, page, site } from '../../../support/site-evidence.js';

const buy = {
  reached: 'form',
  steps: [click('Basket', '/', '/basket'), click('Check out', '/basket', '/checkout')],
  finalUrl: at('/checkout'),
} as const;

const checkoutWith = (...links: ReturnType<typeof link>[]) =>
  site({
    journeys: { buy },
    pages: [
      page('/'),
      page('/basket', { facts: { links: [footerLink('Contact us', '/contact')] } }),
      page('/checkout', { facts: { links } }),
    ],
  });

export default literalsOf(check, {
  shown: [
    checkoutWith(footerLink('Contact us', '/contact')),
    checkoutWith(link('01632 960123', 'tel:+441632960123')),
  ],
  missing: [checkoutWith(), checkoutWith(footerLink('Terms', '/terms'))],
  'no-order-pages': [
    site(),
    site({ journeys: { buy: { reached: 'form', finalUrl: at('/') } } }),
    site({ journeys: { buy } }),
  ],
});
