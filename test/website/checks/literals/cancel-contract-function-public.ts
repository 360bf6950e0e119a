/** Evidence for every outcome of `website/cancel-contract-function-public`. */
import check from '../../../../src/website/checks/cancel-contract-function-public.js';
import { literalsOf } from '../../../support/check-literals.js';
import { button, footerLink } from '../../../support/page-parts.js';
import { click, page, site } from '../../../support/site-evidence.js';

const cancel = footerLink('Verträge hier kündigen', '/kuendigen');
const german = { country: 'DE', language: 'de' } as const;
const home = (facts: Parameters<typeof page>[1]) => ({ ...german, pages: [page('/', facts)] });

export default literalsOf(check, {
  public: [
    site(home({ facts: { lang: 'de', links: [cancel] } })),
    site(home({ facts: { lang: 'de', controls: [button('Vertrag kündigen')] } })),
    site(home({ facts: { lang: 'fr', links: [footerLink('Résilier votre contrat', '/resilier')] } })),
  ],
  hidden: [site(home({ facts: { lang: 'de', links: [{ ...cancel, visible: false }] } }))],
  'login-wall': [
    site({
      ...home({ facts: { lang: 'de', links: [cancel] } }),
      journeys: { cancel: { reached: 'blocked', obstacles: ['login-wall'] } },
    }),
  ],
  missing: [
    site({
      ...german,
      journeys: { buy: { reached: 'form', steps: [click('Abo bestellen', '/', '/abo')] } },
    }),
  ],
  'no-subscription': [
    site(german),
    site(home({ facts: { lang: 'de', controls: [button('Cancel')] } })),
    site({
      ...german,
      journeys: { buy: { reached: 'form', steps: [click('In den Warenkorb', '/', '/warenkorb')] } },
    }),
  ],
});
