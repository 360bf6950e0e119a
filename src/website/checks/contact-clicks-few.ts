/** How many clicks is it from the home page to the contact page? */
import { defineCheck } from '../../model/check.js';
import { counted } from '../../text/counting.js';
import { CUT_SHORT, clicksToPlace, cutShort, endExhibits } from '../judging/journeys.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** German courts allow two clicks to the provider's details; one click to a contact is our assumption. */
const NEAR = 1;
const ACCEPTABLE = 2;

export default defineCheck({
  id: 'website/contact-clicks-few',
  title: 'The contact page is one click away from the home page',
  why: 'Somebody with a problem is already annoyed; every further click loses some of them.',
  source:
    'German rule on provider details (Digital Services Act implementation, section 5): two clicks; one is our assumption',
  weight: 3,
  needs: 'site',
  outcomes: {
    near: { verdict: 'pass', says: 'The contact page is at most one click away from the home page.' },
    'two-clicks': {
      verdict: 'fail',
      credit: 0.5,
      says: 'It takes two clicks from the home page to get to a contact.',
      remedy: { text: 'Link to the contact page directly from the header or footer.', effort: 'minutes' },
    },
    far: {
      verdict: 'fail',
      says: 'It takes more than two clicks from the home page to get to a contact.',
      remedy: {
        text: 'Link to the contact page directly from the header or footer of every page.',
        effort: 'minutes',
      },
    },
    none: {
      verdict: 'fail',
      says: 'No way to get in touch was found from the home page.',
      remedy: {
        text: 'Add a contact page with a phone number, an email address and a form, and link to it from every page.',
        effort: 'days',
      },
    },
    blocked: {
      verdict: 'fail',
      says: 'The way to get in touch that was found ends at an obstacle, not at a contact.',
      remedy: { text: 'Open the way to the contact page; the journey shows where it ends.', effort: 'days' },
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { contact } = site.journeys;
    if (cutShort(site, 'contact')) return { outcome: 'cut-short' };
    if (contact.reached === 'not-found') return { outcome: 'none' };
    if (contact.reached === 'blocked') return { outcome: 'blocked', exhibits: endExhibits(contact) };
    const clicks = clicksToPlace(contact);
    return {
      outcome: clicks <= NEAR ? 'near' : clicks <= ACCEPTABLE ? 'two-clicks' : 'far',
      message: `From the home page it takes ${counted(clicks, 'click')} to get to a contact.`,
      exhibits: endExhibits(contact),
    };
  }),
});
