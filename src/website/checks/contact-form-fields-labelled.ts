/** Does every field of the contact and complaint forms say what belongs into it? */
import { defineCheck } from '../../model/check.js';
import type { FieldFact } from '../../model/page-facts.js';
import { counted } from '../../text/counting.js';
import { contactForms, fieldsToFill } from '../judging/contact-forms.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** Ways that tell programs and people alike what a field is for. */
const FIRM: readonly FieldFact['labelledBy'][] = ['label', 'wrapping', 'aria'];

export default defineCheck({
  id: 'website/contact-form-fields-labelled',
  title: 'Every field of the contact and complaint forms has a label',
  why: 'A field that does not say what it wants stops people who cannot see it, and slows everybody else.',
  source: 'WCAG 2.2 success criteria 1.3.1 and 3.3.2 (labels or instructions, level A)',
  weight: 2,
  needs: 'site',
  outcomes: {
    labelled: { verdict: 'pass', says: 'Every field of the form has a label of its own.' },
    makeshift: {
      verdict: 'fail',
      credit: 0.5,
      says: 'Some fields have only a grey example, a title or a text nearby instead of a label.',
      remedy: {
        text: 'Give each field a label element that stays visible while people type.',
        effort: 'minutes',
      },
    },
    unlabelled: {
      verdict: 'fail',
      says: 'Some fields have no label at all.',
      remedy: {
        text: 'Give each field a label element that stays visible while people type.',
        effort: 'minutes',
      },
    },
    'no-form': { verdict: 'not-applicable', says: 'No contact or complaint form was found.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const forms = contactForms(site);
    if (forms.length === 0) return { outcome: 'no-form' };
    const fields = forms.flatMap((form) =>
      fieldsToFill(form).map(({ fact }) => ({ fact, url: form.page.url })),
    );
    const wanting = fields.filter(({ fact }) => !FIRM.includes(fact.labelledBy));
    if (wanting.length === 0) return { outcome: 'labelled' };
    const nameless = wanting.some(({ fact }) => fact.labelledBy === 'none');
    return {
      outcome: nameless ? 'unlabelled' : 'makeshift',
      message: `${wanting.length} of ${counted(fields.length, 'field')} lack a label of their own.`,
      exhibits: wanting.map(({ fact, url }) => ({
        kind: 'quote',
        text: fact.label || fact.placeholder || fact.key || fact.path,
        url,
      })),
    };
  }),
});
