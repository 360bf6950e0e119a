/** How many fields must be filled in to complain? */
import { defineCheck } from '../../model/check.js';
import { counted, listed } from '../../text/counting.js';
import { CUT_SHORT, cutShort } from '../judging/journeys.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** Our assumptions; Baymard found that eight fields are feasible for many whole checkouts. */
const SHORT = 5;
const ACCEPTABLE = 8;

export default defineCheck({
  id: 'website/complaint-form-short',
  title: 'The complaint form asks for five things at the most',
  why: 'A form that asks for everything first says that you want proof before you listen.',
  source: 'our assumption; compare Baymard 2024: eight fields are feasible for many checkouts',
  weight: 3,
  needs: 'site',
  outcomes: {
    short: { verdict: 'pass', says: 'The form has at most five required fields.' },
    long: {
      verdict: 'fail',
      credit: 0.5,
      says: 'The form has six to eight required fields.',
      remedy: {
        text: 'Require only a name, one way to answer and the complaint itself; ask for the rest as optional.',
        effort: 'minutes',
      },
    },
    'very-long': {
      verdict: 'fail',
      says: 'The form has more than eight required fields.',
      remedy: {
        text: 'Require only a name, one way to answer and the complaint itself; look up the rest yourself.',
        effort: 'days',
      },
    },
    'no-form': { verdict: 'not-applicable', says: 'A complaint does not go through a form here.' },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    if (cutShort(site, 'complain')) return { outcome: 'cut-short' };
    const { form } = site.journeys.complain;
    if (!form) return { outcome: 'no-form' };
    const labels = form.requiredFields.map(({ label }) => label).filter((label) => label !== '');
    return {
      outcome: form.required <= SHORT ? 'short' : form.required <= ACCEPTABLE ? 'long' : 'very-long',
      message: `The form has ${counted(form.required, 'required field')} and ${counted(form.optional, 'optional one')}.`,
      exhibits:
        labels.length > 0
          ? [{ kind: 'quote', text: listed(labels), url: form.url }]
          : [{ kind: 'url', url: form.url }],
    };
  }),
});
