/** Is an email address written out, so that people can keep what they wrote? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { endExhibits, NOT_EVERYTHING_SEEN } from '../judging/journeys.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/email-address-shown',
  title: 'An email address is written out',
  why: 'People keep a copy of the mail they sent; of a form they keep nothing.',
  source:
    'Directive 2000/31/EC, article 5(1)(c), names the email address; German rule on provider details, section 5, too',
  weight: 3,
  needs: 'site',
  outcomes: {
    shown: { verdict: 'pass', says: 'An email address is written out.' },
    'form-only': {
      verdict: 'fail',
      credit: 0.5,
      says: 'Customers can write through a form only; no email address is written out.',
      remedy: {
        text: 'Write the email address under the form, and send a copy of what was entered.',
        effort: 'minutes',
      },
    },
    none: {
      verdict: 'fail',
      says: 'No email address was found on the pages seen.',
      remedy: { text: 'Publish an email address on the contact page, and answer it.', effort: 'minutes' },
    },
    'not-everything-seen': NOT_EVERYTHING_SEEN,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const [address] = readPages(site).flatMap((page) =>
      detailsOn(page, siteCountry(site)).emails.map((text) => ({
        kind: 'quote' as const,
        text,
        url: page.url,
      })),
    );
    if (address) return { outcome: 'shown', exhibits: [address] };
    const { contact, complain } = site.journeys;
    const form = [contact, complain].find(({ reached }) => reached === 'form');
    if (form) return { outcome: 'form-only', exhibits: endExhibits(form) };
    return { outcome: site.status === 'partial' ? 'not-everything-seen' : 'none' };
  }),
});
