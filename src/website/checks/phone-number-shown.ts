/** Is a phone number written on the contact page? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { NOT_EVERYTHING_SEEN } from '../judging/journeys.js';
import { contactPages } from '../judging/linked-pages.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/phone-number-shown',
  title: 'The contact page shows a phone number',
  why: 'Who is really worried wants to talk to somebody, now.',
  source:
    'Directive 2000/31/EC, article 5(1)(c), and Court of Justice C-298/07 (a rapid and direct way); Spanish customer service law 10/2025',
  weight: 4,
  needs: 'site',
  outcomes: {
    'on-contact-page': { verdict: 'pass', says: 'The contact page shows a phone number.' },
    elsewhere: {
      verdict: 'fail',
      credit: 0.5,
      says: 'A phone number is shown, but not on the contact page.',
      remedy: {
        text: 'Write the phone number at the top of the contact page, with its hours.',
        effort: 'minutes',
      },
    },
    none: {
      verdict: 'fail',
      says: 'No phone number was found on the pages seen.',
      remedy: {
        text: 'Publish a phone number with its hours on the contact page, as text that can be tapped.',
        effort: 'days',
      },
    },
    'not-everything-seen': NOT_EVERYTHING_SEEN,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const numbersOn = (pages: ReturnType<typeof readPages>) =>
      pages.flatMap((page) =>
        detailsOn(page, siteCountry(site)).phones.map(({ text }) => ({
          kind: 'quote' as const,
          text,
          url: page.url,
        })),
      );
    const [number] = numbersOn(contactPages(site));
    if (number) return { outcome: 'on-contact-page', exhibits: [number] };
    const [other] = numbersOn(readPages(site));
    if (other) return { outcome: 'elsewhere', exhibits: [other] };
    return { outcome: site.status === 'partial' ? 'not-everything-seen' : 'none' };
  }),
});
