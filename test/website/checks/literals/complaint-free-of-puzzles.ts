/** Evidence for every outcome of `website/complaint-free-of-puzzles`. */
import check from '../../../../src/website/checks/complaint-free-of-puzzles.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  free: [
    site({ journeys: { complain: { reached: 'form' } } }),
    site({ journeys: { complain: { reached: 'form', obstacles: ['captcha-invisible'] } } }),
  ],
  checkbox: [site({ journeys: { complain: { reached: 'form', obstacles: ['captcha-checkbox'] } } })],
  puzzle: [
    site({ journeys: { complain: { reached: 'form', obstacles: ['captcha-checkbox', 'captcha-image'] } } }),
    site({ journeys: { complain: { reached: 'form', obstacles: ['captcha-text'] } } }),
    site({ journeys: { complain: { reached: 'blocked', obstacles: ['captcha-game'] } } }),
  ],
  none: [site(), site({ journeys: { complain: { reached: 'blocked', obstacles: ['phone-only'] } } })],
  acts: [site({ journeys: { complain: { reached: 'acts' } } })],
  'cut-short': [cutShort()],
});
