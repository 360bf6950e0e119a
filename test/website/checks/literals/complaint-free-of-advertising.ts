/** Evidence for every outcome of `website/complaint-free-of-advertising`. */

import type { FieldFact } from '../../../../src/model/page-facts.js';
import check from '../../../../src/website/checks/complaint-free-of-advertising.js';
import { literalsOf } from '../../../support/check-literals.js';
import { field, form } from '../../../support/page-parts.js';
import { at, page, site } from '../../../support/site-evidence.js';

const asked = [field('Your name'), field('Email', 'email'), field('Your complaint', 'textarea')];

const withBox = (label: string, said: Partial<FieldFact> = {}) =>
  site({
    journeys: { complain: { reached: 'form', finalUrl: at('/complaints') } },
    pages: [
      page('/'),
      page('/complaints', {
        facts: {
          forms: [form('Complaints', [...asked, field(label, 'checkbox', said)])],
        },
      }),
    ],
  });

export default literalsOf(check, {
  free: [
    withBox('Send me the newsletter'),
    withBox('I have read the privacy notice', { checked: true, required: true }),
  ],
  'ticked-beforehand': [
    withBox('Send me the newsletter', { checked: true }),
    withBox('Keep me informed about special offers', { checked: true }),
  ],
  compulsory: [withBox('Send me the newsletter', { required: true })],
  'no-form': [site()],
});
