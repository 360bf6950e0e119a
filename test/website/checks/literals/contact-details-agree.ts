/** Evidence for every outcome of `website/contact-details-agree`. */
import check from '../../../../src/website/checks/contact-details-agree.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const withFooter = (path: string, text: string, lang = 'en') =>
  page(path, { facts: { lang, blocks: [block(text, { region: 'footer' })] } });

const OLD = 'Phone: 01632 960999';
const NEW = 'Phone: 01632 960123';

export default literalsOf(check, {
  agree: [
    site({ pages: [withFooter('/', NEW), withFooter('/about', `${NEW}, fax: 01632 960124`)] }),
    site({ pages: [withFooter('/', 'hello@example.org'), withFooter('/about', 'hello@example.org')] }),
    site({ pages: [withFooter('/', `${OLD} or ${NEW}`), withFooter('/about', NEW)] }),
  ],
  differ: [
    site({ pages: [withFooter('/', NEW), withFooter('/about', OLD)] }),
    site({
      pages: [withFooter('/', `${NEW}, a@example.org`), withFooter('/about', `${NEW}, b@example.org`)],
    }),
  ],
  'nothing-repeated': [
    site(),
    site({ pages: [withFooter('/', NEW), page('/about')] }),
    site({ pages: [withFooter('/', NEW), page('/about', { facts: { blocks: [block(OLD)] } })] }),
    site({ pages: [withFooter('/', NEW), withFooter('/de', OLD, 'de')] }),
  ],
});
