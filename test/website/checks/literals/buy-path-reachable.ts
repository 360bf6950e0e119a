/** Evidence for every outcome of `website/buy-path-reachable`. */
import check from '../../../../src/website/checks/buy-path-reachable.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  reached: [site({ journeys: { buy: { reached: 'form', clicks: 3 } } })],
  blocked: [site({ journeys: { buy: { reached: 'blocked', obstacles: ['login-wall'] } } })],
  'on-request-only': [site({ journeys: { buy: { reached: 'phone' } } })],
  'nothing-on-offer': [site()],
  acts: [site({ journeys: { buy: { reached: 'acts' } } })],
  'cut-short': [cutShort()],
});
