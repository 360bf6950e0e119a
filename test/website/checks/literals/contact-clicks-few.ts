/** Evidence for every outcome of `website/contact-clicks-few`. */
import check from '../../../../src/website/checks/contact-clicks-few.js';
import { literalsOf } from '../../../support/check-literals.js';
import { click, cutShort, site } from '../../../support/site-evidence.js';

export default literalsOf(check, {
  near: [
    site({ journeys: { contact: { reached: 'form', clicks: 0 } } }),
    site({
      journeys: { contact: { reached: 'form', clicks: 1, steps: [click('Contact', '/', '/contact')] } },
    }),
    // The second click presses the address on the contact page.
    site({ journeys: { contact: { reached: 'email', clicks: 2 } } }),
  ],
  'two-clicks': [site({ journeys: { contact: { reached: 'form', clicks: 2 } } })],
  far: [
    // However many more there are.
    site({ journeys: { contact: { reached: 'acts', clicks: 3 } } }),
    site({ journeys: { contact: { reached: 'form', clicks: 3 } } }),
  ],
  none: [site()],
  blocked: [site({ journeys: { contact: { reached: 'blocked', clicks: 1, obstacles: ['dead-link'] } } })],
  acts: [site({ journeys: { contact: { reached: 'acts', clicks: 2 } } })],
  'cut-short': [cutShort()],
});
