/** Evidence for every outcome of `website/complaint-without-detours`. */
import check from '../../../../src/website/checks/complaint-without-detours.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  direct: [site({ journeys: { complain: { reached: 'form' } } })],
  articles: [site({ journeys: { complain: { reached: 'form', obstacles: ['forced-help-articles'] } } })],
  chatbot: [site({ journeys: { complain: { reached: 'blocked', obstacles: ['forced-chatbot'] } } })],
  none: [site(), site({ journeys: { complain: { reached: 'blocked', obstacles: ['phone-only'] } } })],
  acts: [site({ journeys: { complain: { reached: 'acts' } } })],
  'cut-short': [cutShort()],
});
