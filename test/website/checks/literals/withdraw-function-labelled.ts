/** Evidence for every outcome of `website/withdraw-function-labelled`. */
import check from '../../../../src/website/checks/withdraw-function-labelled.js';
import { literalsOf } from '../../../support/check-literals.js';
import { button, footerLink } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const buy = { reached: 'form' } as const;
const german = (text: string) => page('/', { facts: { lang: 'de', links: [footerLink(text, '/widerruf')] } });

export default literalsOf(check, {
  labelled: [
    site({ journeys: { buy }, pages: [german('Vertrag widerrufen')] }),
    site({ pages: [page('/', { facts: { controls: [button('Withdraw from contract here')] } })] }),
  ],
  'policy-only': [site({ journeys: { buy }, pages: [german('Widerrufsbelehrung')] })],
  missing: [site({ journeys: { buy } })],
  'nothing-sold': [site(), site({ pages: [german('Widerrufsbelehrung')] })],
});
