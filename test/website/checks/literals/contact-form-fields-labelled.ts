/** Evidence for every outcome of `website/contact-form-fields-labelled`. */

import type { FieldFact } from '../../../../src/model/page-facts.js';
import check from '../../../../src/website/checks/contact-form-fields-labelled.js';
import { literalsOf } from '../../../support/check-literals.js';
import { field, form } from '../../../support/page-parts.js';
import { at, page, site } from '../../../support/site-evidence.js';

const withField = (label: string, said: Partial<FieldFact>) =>
  site({
    journeys: { contact: { reached: 'form', finalUrl: at('/contact') } },
    pages: [
      page('/'),
      page('/contact', {
        facts: {
          forms: [
            form('Write to us', [
              field('Your name'),
              field('Your message', 'textarea'),
              field(label, 'email', said),
            ]),
          ],
        },
      }),
    ],
  });

export default literalsOf(check, {
  labelled: [
    withField('Email', { labelledBy: 'label' }),
    withField('Email', { labelledBy: 'wrapping' }),
    withField('Email', { labelledBy: 'aria' }),
    withField('', { labelledBy: 'none', honeypot: true }),
    withField('', { labelledBy: 'none', visible: false }),
  ],
  makeshift: [
    withField('Email', { labelledBy: 'placeholder' }),
    withField('Email', { labelledBy: 'nearby-text' }),
    withField('Email', { labelledBy: 'title' }),
  ],
  unlabelled: [withField('', { labelledBy: 'none' })],
  'no-form': [site()],
});
