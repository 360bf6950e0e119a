/** Evidence for every outcome of `website/contact-link-on-home-page`. */
import check from '../../../../src/website/checks/contact-link-on-home-page.js';
import { literalsOf } from '../../../support/check-literals.js';
import { button, footerLink, link } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const home = (...links: ReturnType<typeof link>[]) => site({ pages: [page('/', { facts: { links } })] });

const germanHome = (...links: ReturnType<typeof link>[]) =>
  site({ language: 'de', pages: [page('/', { facts: { lang: 'de', links } })] });

export default literalsOf(check, {
  present: [
    home(footerLink('Contact us', '/contact')),
    home(footerLink('Help & contact', '/help')),
    home(footerLink('Complaints', '/complaints')),
    home(link('Contact', '/contact', { region: 'navigation' })),
    germanHome(footerLink('Kontakt', '/kontakt')),
    site({
      pages: [page('/', { facts: { controls: [button('Contact us', { region: 'header' })] } })],
    }),
  ],
  'on-the-page': [site({ journeys: { contact: { reached: 'form' } } })],
  indirect: [home(footerLink('Help', '/help')), germanHome(footerLink('Impressum', '/impressum'))],
  'in-text': [home(link('Contact us', '/contact'))],
  hidden: [home(link('Contact us', '/contact', { region: 'navigation', visible: false }))],
  missing: [site(), home(footerLink('Careers', '/careers'))],
  'not-seen': [site({ pages: [page('/contact')] })],
});
