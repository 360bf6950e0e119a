/** Can the browser fill in name, email and address on the contact and complaint forms? */
import { defineCheck } from '../../model/check.js';
import type { FieldKind } from '../../model/effort.js';
import { counted } from '../../text/counting.js';
import { contactForms, fieldsToFill } from '../judging/contact-forms.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** What browsers know about their user. */
const ABOUT_THE_USER: readonly FieldKind[] = [
  'first-name',
  'last-name',
  'full-name',
  'email',
  'phone',
  'street',
  'city',
  'postcode',
  'company',
];

export default defineCheck({
  id: 'website/contact-form-fills-itself',
  title: 'The browser can fill in name and address on the contact and complaint forms',
  why: 'Typing one’s own address for the tenth time is work that a machine does better.',
  source: 'WCAG 2.2 success criterion 1.3.5, identify input purpose (level AA)',
  weight: 1,
  needs: 'site',
  outcomes: {
    named: { verdict: 'pass', says: 'The fields about the customer tell the browser what they are.' },
    some: {
      verdict: 'fail',
      credit: 0.5,
      says: 'Some fields about the customer do not tell the browser what they are.',
      remedy: {
        text: 'Add the missing autocomplete attributes, such as “email” and “name”.',
        effort: 'minutes',
      },
    },
    none: {
      verdict: 'fail',
      says: 'No field about the customer tells the browser what it is.',
      remedy: {
        text: 'Add autocomplete attributes, such as “email”, “name” and “postal-code”.',
        effort: 'minutes',
      },
    },
    'nothing-to-fill': { verdict: 'not-applicable', says: 'No form asks for name, email or address.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const fields = contactForms(site).flatMap((form) =>
      fieldsToFill(form)
        .filter(({ kind }) => ABOUT_THE_USER.includes(kind))
        .map(({ fact }) => ({ fact, url: form.page.url })),
    );
    if (fields.length === 0) return { outcome: 'nothing-to-fill' };
    const silent = fields.filter(({ fact }) => SAYS_NOTHING.test(fact.autocomplete));
    if (silent.length === 0) return { outcome: 'named' };
    return {
      outcome: silent.length < fields.length ? 'some' : 'none',
      message: `${silent.length} of ${counted(fields.length, 'field')} about the customer lack an autocomplete attribute.`,
      exhibits: silent.map(({ fact, url }) => ({ kind: 'quote', text: fact.label || fact.key, url })),
    };
  }),
});

/** Matches an autocomplete attribute that names no purpose: empty, `on`, `off`, `new-password`. */
const SAYS_NOTHING = /^\s*(?:on|off|new-password|nope|false)?\s*$/i;
