/** Do the pages agree on how to reach the company? */
import { defineCheck } from '../../model/check.js';
import { listed } from '../../text/counting.js';
import { countryOf, detailsOn, frameOf } from '../judging/contact-details.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/contact-details-agree',
  title: 'All pages agree on phone number and email address',
  why: 'An old number in an old footer is where a customer finds out that nobody looks after it.',
  source: 'our assumption',
  weight: 2,
  needs: 'site',
  outcomes: {
    agree: {
      verdict: 'pass',
      says: 'Header and footer show the same numbers and addresses on every page seen.',
    },
    differ: {
      verdict: 'fail',
      says: 'Header or footer show one number or address on some pages and another on others.',
      remedy: {
        text: 'Keep number and address in one place of your system, and delete the old ones.',
        effort: 'minutes',
      },
    },
    'nothing-repeated': {
      verdict: 'not-applicable',
      says: 'No two pages seen show a phone number or email address in header or footer.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const frames = readPages(site).map((page) => {
      const { phones, emails } = detailsOn(frameOf(page), countryOf(site));
      const lang = page.facts.lang;
      return { page, lang, phones: phones.map(({ e164, text }) => e164 ?? text), emails };
    });
    let compared = false;
    for (const [at, one] of frames.entries()) {
      // Pages in another language may well name another branch.
      for (const other of frames.slice(at + 1).filter(({ lang }) => lang === one.lang)) {
        for (const kind of ['phones', 'emails'] as const) {
          if (one[kind].length === 0 || other[kind].length === 0) continue;
          compared = true;
          if (one[kind].some((detail) => other[kind].includes(detail))) continue;
          const exhibits = [one, other].map((frame) => ({
            kind: 'quote' as const,
            text: listed(frame[kind]),
            url: frame.page.url,
          }));
          return { outcome: 'differ', exhibits };
        }
      }
    }
    return { outcome: compared ? 'agree' : 'nothing-repeated' };
  }),
});
