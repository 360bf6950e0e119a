/** Evidence for every outcome of `website/outside-body-named`. */
import check from '../../../../src/website/checks/outside-body-named.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, footerLink, link } from '../../../support/page-parts.js';
import { at, page, site } from '../../../support/site-evidence.js';

const complain = { reached: 'form', named: true, finalUrl: at('/complaints') } as const;
const ombudsman = link('Ombudsman', 'https://ombudsman.example.com/');
const sentence = block('If we cannot agree, you can turn to the ombudsman.');
const complaints = (facts: NonNullable<Parameters<typeof page>[1]>['facts']) =>
  site({ journeys: { complain }, pages: [page('/'), page('/complaints', { facts: facts ?? {} })] });

export default literalsOf(check, {
  linked: [
    complaints({ links: [ombudsman] }),
    site({
      pages: [
        page('/', { facts: { links: [footerLink('Terms and conditions', '/terms')] } }),
        page('/terms', { facts: { links: [ombudsman], blocks: [sentence] } }),
      ],
    }),
  ],
  named: [complaints({ blocks: [sentence] }), complaints({ links: [link('Ombudsman', '/ombudsman')] })],
  none: [
    complaints({}),
    complaints({ links: [link('Online dispute resolution', 'https://ec.europa.eu/consumers/odr')] }),
  ],
  'no-procedure': [
    site(),
    site({ journeys: { complain: { ...complain, named: false } } }),
    // The news is not about this company.
    site({ pages: [page('/', { facts: { blocks: [block('The ombudsman opened a new office.')] } })] }),
  ],
});
