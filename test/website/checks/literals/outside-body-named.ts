/** Evidence for every outcome of `website/outside-body-named`. */
import check from '../../../../src/website/checks/outside-body-named.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, link } from '../../../support/page-parts.js';
import { at, page, site } from '../../../support/site-evidence.js';

const complain = { reached: 'form', named: true, finalUrl: at('/complaints') } as const;
const complaints = (facts: NonNullable<Parameters<typeof page>[1]>['facts']) =>
  site({ journeys: { complain }, pages: [page('/'), page('/complaints', { facts: facts ?? {} })] });

export default literalsOf(check, {
  linked: [complaints({ links: [link('Ombudsman', 'https://ombudsman.example.com/')] })],
  named: [
    complaints({ blocks: [block('If we cannot agree, you can turn to the ombudsman.')] }),
    complaints({
      links: [link('Ombudsman', '/ombudsman')],
      blocks: [block('Our ombudsman is independent of us.')],
    }),
  ],
  none: [complaints({})],
  'no-procedure': [site(), site({ journeys: { complain: { ...complain, named: false } } })],
});
