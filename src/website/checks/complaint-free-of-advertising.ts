/** Is advertising switched on for people who complain? */
import { anyOf, compiled } from '../../language/patterns.js';
import { defineCheck } from '../../model/check.js';
import { type ContactForm, contactForms, fieldsToFill } from '../judging/contact-forms.js';
import { mentions } from '../judging/page-words.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';
import type { FieldReading } from '../recognise/forms.js';

export default defineCheck({
  id: 'website/complaint-free-of-advertising',
  title: 'Nobody gets advertising for having written to the company',
  why: 'An offer in return for a complaint tells the customer that nobody read it.',
  source: 'GDPR article 4(11) and Court of Justice C-673/17: a box ticked beforehand is no consent',
  weight: 2,
  needs: 'site',
  outcomes: {
    free: { verdict: 'pass', says: 'No box for advertising is ticked beforehand or compulsory.' },
    'ticked-beforehand': {
      verdict: 'fail',
      says: 'A box for advertising is ticked beforehand in the form.',
      remedy: {
        text: 'Take the tick out, or better the whole box: this form is for something else.',
        effort: 'minutes',
      },
    },
    compulsory: {
      verdict: 'fail',
      says: 'Customers must agree to advertising before they can send the form.',
      remedy: { text: 'Take the box for advertising out of the form.', effort: 'minutes' },
    },
    'no-form': { verdict: 'not-applicable', says: 'No contact or complaint form was found.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const forms = contactForms(site);
    if (forms.length === 0) return { outcome: 'no-form' };
    for (const form of forms) {
      const boxes = advertisingBoxes(form);
      const box = boxes.find(({ required }) => required) ?? boxes.find(({ fact }) => fact.checked);
      if (!box) continue;
      return {
        outcome: box.required ? 'compulsory' : 'ticked-beforehand',
        exhibits: [{ kind: 'quote', text: box.fact.label, url: form.page.url }],
      };
    }
    return { outcome: 'free' };
  }),
});

/** Boxes whose words are about newsletters or offers. */
const advertisingBoxes = (form: ContactForm): FieldReading[] =>
  fieldsToFill(form).filter(
    ({ fact }) =>
      fact.type === 'checkbox' &&
      (mentions(form.page.facts, fact.label, 'newsletter') || advertising().test(fact.label)),
  );

/** Matches words for advertising that newsletters do not use: `special offers`, `marketing`, `Werbung`, `publicité`. */
const advertising = compiled(() => String.raw`\b(?:${anyOf((language) => language.advertising)})`, 'i');
