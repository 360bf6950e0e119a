/** Evidence for every outcome of `website/complaint-as-easy-on-phone-screen`. */

import type { SiteEvidence } from '../../../../src/model/evidence.js';
import type { Journey } from '../../../../src/model/journey.js';
import check from '../../../../src/website/checks/complaint-as-easy-on-phone-screen.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

type Complain = Partial<Journey>;

const both = (phone: Complain, computer: Complain): SiteEvidence => ({
  ...site({ viewport: 'mobile', journeys: { complain: phone } }),
  beside: [site({ journeys: { complain: computer } })],
});

const form = { reached: 'form', named: true, clicks: 1 } as const;

export default literalsOf(check, {
  'as-easy': [both(form, form), both(form, { ...form, clicks: 2 }), both(form, { ...form, named: false })],
  'more-taps': [both({ ...form, clicks: 3 }, { ...form, clicks: 2 })],
  'more-obstacles': [both({ ...form, obstacles: ['captcha-image'] }, form)],
  'not-named-by-phone': [both({ ...form, named: false }, form)],
  'only-on-computer': [
    both({ reached: 'not-found' }, form),
    both({ reached: 'blocked', obstacles: ['app-only'] }, { reached: 'email', named: true, clicks: 2 }),
  ],
  'on-neither': [both(form, { reached: 'blocked', obstacles: ['phone-only'] })],
  'not-compared': [
    site({ viewport: 'mobile', journeys: { complain: form } }),
    site({ journeys: { complain: form } }),
  ],
  acts: [both({ reached: 'acts' }, form), both(form, { reached: 'acts' })],
  'cut-short': [{ ...cutShort({ viewport: 'mobile' }), beside: [site({ journeys: { complain: form } })] }],
});
