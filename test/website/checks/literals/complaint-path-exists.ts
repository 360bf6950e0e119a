/** Evidence for every outcome of `website/complaint-path-exists`. */
import check from '../../../../src/website/checks/complaint-path-exists.js';
import { literalsOf } from '../../../support/check-literals.js';
import { click, cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  named: [
    site({
      journeys: {
        complain: { reached: 'form', named: true, finalUrl: 'https://www.example.org/complaints' },
      },
    }),
  ],
  'contact-only': [site({ journeys: { complain: { reached: 'form' } } })],
  'feedback-only': [
    site({ journeys: { complain: { reached: 'form', steps: [click('Your feedback', '/', '/feedback')] } } }),
  ],
  'offline-only': [site({ journeys: { complain: { reached: 'blocked', obstacles: ['phone-only'] } } })],
  none: [site()],
  'cut-short': [cutShort()],
});
