/** Evidence for every outcome of `website/contact-form-fills-itself`. */

import type { FieldFact } from '../../../../src/model/page-facts.js';
import check from '../../../../src/website/checks/contact-form-fills-itself.js';
import { literalsOf } from '../../../support/check-literals.js';
import { field, form } from '../../../support/page-parts.js';
import { at, page, site } from '../../../support/site-evidence.js';

const withFields = (...fields: readonly FieldFact[]) =>
  site({
    journeys: { complain: { reached: 'form', finalUrl: at('/contact') } },
    pages: [
      page('/'),
      page('/contact', {
        facts: { forms: [form('Write to us', [...fields, field('Your message', 'textarea')])] },
      }),
    ],
  });

const email = (autocomplete: string) => field('Email', 'email', { autocomplete });

export default literalsOf(check, {
  named: [withFields(email('email')), withFields(email('section-a billing email'))],
  some: [withFields(email('email'), email('off'))],
  none: [withFields(email('')), withFields(email('on'))],
  'nothing-to-fill': [site(), withFields()],
});
