/** Evidence for every outcome of `website/complaint-words-few`. */
import check from '../../../../src/website/checks/complaint-words-few.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  few: [site({ journeys: { complain: { reached: 'form', words: 300 } } })],
  many: [
    site({ journeys: { complain: { reached: 'form', words: 301 } } }),
    site({ journeys: { complain: { reached: 'form', words: 600 } } }),
  ],
  'very-many': [site({ journeys: { complain: { reached: 'form', words: 601 } } })],
  none: [site(), site({ journeys: { complain: { reached: 'blocked', obstacles: ['phone-only'] } } })],
  acts: [site({ journeys: { complain: { reached: 'acts' } } })],
  'cut-short': [cutShort()],
});
