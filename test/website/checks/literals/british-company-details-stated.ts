/** Evidence for every outcome of `website/british-company-details-stated`. */
import check from '../../../../src/website/checks/british-company-details-stated.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const withFooter = (...texts: string[]) =>
  site({ pages: [page('/', { facts: { blocks: texts.map((text) => block(text, { region: 'footer' })) } })] });

const OFFICE = 'Registered office: 1 Example Street, Exampleton EX1 1EX';

export default literalsOf(check, {
  complete: [
    withFooter(`Example Lamps Limited. Registered in England and Wales, number 01234567. ${OFFICE}`),
    withFooter('© Example & Sons plc', 'Company No: SC123456, incorporated in Scotland.', OFFICE),
  ],
  incomplete: [
    withFooter('Example Lamps Ltd, company number 1234567'),
    withFooter('Registered in England. Company number 01234567.', OFFICE),
  ],
  missing: [withFooter('Example Lamps, order line 01632 960123'), site()],
});
