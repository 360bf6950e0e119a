/** Evidence for every outcome of `website/complaint-needs-no-login`. */
import check from '../../../../src/website/checks/complaint-needs-no-login.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  open: [site({ journeys: { complain: { reached: 'form', obstacles: ['captcha-image'] } } })],
  'login-wall': [
    site({ journeys: { complain: { reached: 'blocked', obstacles: ['login-wall'] } } }),
    cutShort({ journeys: { complain: { reached: 'blocked', obstacles: ['login-wall'] } } }),
  ],
  'forced-registration': [
    site({ journeys: { complain: { reached: 'form', obstacles: ['forced-registration'] } } }),
  ],
  none: [site(), site({ journeys: { complain: { reached: 'blocked', obstacles: ['phone-only'] } } })],
  'cut-short': [cutShort()],
});
