/** Evidence for every outcome of `website/complaint-clicks-few`. */
import check from '../../../../src/website/checks/complaint-clicks-few.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  near: [
    site({ journeys: { complain: { reached: 'form', clicks: 2 } } }),
    site({ journeys: { complain: { reached: 'email', clicks: 3 } } }),
  ],
  'three-clicks': [site({ journeys: { complain: { reached: 'form', clicks: 3 } } })],
  far: [
    // However many more there are.
    site({ journeys: { complain: { reached: 'acts', clicks: 4 } } }),
    site({ journeys: { complain: { reached: 'form', clicks: 4 } } }),
  ],
  none: [site(), site({ journeys: { complain: { reached: 'blocked', obstacles: ['phone-only'] } } })],
  acts: [site({ journeys: { complain: { reached: 'acts', clicks: 3 } } })],
  'cut-short': [cutShort()],
});
