/** Evidence for every outcome of `website/help-in-same-order`. */
import check from '../../../../src/website/checks/help-in-same-order.js';
import { literalsOf } from '../../../support/check-literals.js';
import { footerLink, link } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const contact = footerLink('Contact us', '/contact');
const help = footerLink('Help centre', '/help');
const header = { region: 'header' } as const;

const pages = (...links: (readonly ReturnType<typeof link>[])[]) =>
  site({ pages: links.map((found, number) => page(`/${number}`, { facts: { links: found } })) });

export default literalsOf(check, {
  same: [
    pages([contact, help], [contact, footerLink('Careers', '/careers'), help]),
    // The same target in header and footer: each place is compared with its like.
    pages([link('Help centre', '/help', header), contact, help], [contact, help]),
    pages([contact, help, contact], [contact, help]),
  ],
  different: [
    pages([contact, help], [contact, help], [help, contact]),
    pages(
      [contact, footerLink('Complaints', '/complaints')],
      [footerLink('Complaints', '/complaints'), contact],
    ),
  ],
  'nothing-repeated': [site(), pages([contact], [contact]), pages([contact, help], [])],
});
