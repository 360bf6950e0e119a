/** Evidence for every outcome of `website/phone-screen-leads-to-contact`. */
import check from '../../../../src/website/checks/phone-screen-leads-to-contact.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  reached: [site({ viewport: 'mobile', journeys: { contact: { reached: 'phone' } } })],
  lost: [
    site({ viewport: 'mobile' }),
    site({ viewport: 'mobile', journeys: { contact: { reached: 'blocked', obstacles: ['login-wall'] } } }),
  ],
  desktop: [site({ journeys: { contact: { reached: 'form' } } })],
  acts: [site({ viewport: 'mobile', journeys: { contact: { reached: 'acts' } } })],
  'cut-short': [cutShort({ viewport: 'mobile' })],
});
