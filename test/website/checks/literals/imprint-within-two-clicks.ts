/** Evidence for every outcome of `website/imprint-within-two-clicks`. */
import check from '../../../../src/website/checks/imprint-within-two-clicks.js';
import { literalsOf } from '../../../support/check-literals.js';
import { footerLink, type link } from '../../../support/page-parts.js';
import { cutShort, page, site } from '../../../support/site-evidence.js';

const imprint = footerLink('Impressum', '/impressum');
const onPage = (path: string, ...links: ReturnType<typeof link>[]) =>
  page(path, { facts: { lang: 'de', links } });

export default literalsOf(check, {
  'one-click': [
    site({ pages: [onPage('/', imprint)] }),
    site({ pages: [onPage('/', footerLink('Impressum & Datenschutz', '/legal'))] }),
  ],
  'two-clicks': [site({ pages: [onPage('/'), onPage('/kontakt', imprint)] })],
  hidden: [site({ pages: [onPage('/', { ...imprint, visible: false })] })],
  missing: [
    site({ pages: [onPage('/', footerLink('Kundenbetreuung', '/impressum'))] }),
    site({ pages: [onPage('/', footerLink('Disclaimer', '/legal'))] }),
    site({ pages: [onPage('/'), page('/a/b', { depth: 2, facts: { lang: 'de', links: [imprint] } })] }),
  ],
  'cut-short': [cutShort({ pages: [onPage('/')] })],
});
