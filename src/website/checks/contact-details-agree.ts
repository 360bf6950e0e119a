/** Do the pages agree on how to reach the company? */
import { defineCheck } from '../../model/check.js';
import { listed } from '../../text/counting.js';
import { detailsOn, pageFrame, siteCountry } from '../judging/contact-details.js';
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
      const { phones, emails } = detailsOn(pageFrame(page), siteCountry(site));
      const lang = page.facts.lang;
      return { page, lang, phones: phones.map(({ e164, text }) => e164 ?? text), emails };
    });
    const pairs = frames.flatMap((one, at) =>
      // Pages in another language may well name another branch.
      frames.slice(at + 1).flatMap((other) => (other.lang === one.lang ? [[one, other] as const] : [])),
    );
    const compared = pairs.flatMap(([one, other]) =>
      (['phones', 'emails'] as const)
        .filter((kind) => one[kind].length > 0 && other[kind].length > 0)
        .map((kind) => ({ kind, one, other })),
    );
    const differing = compared.find(
      ({ kind, one, other }) => !one[kind].some((detail) => other[kind].includes(detail)),
    );
    if (!differing) return { outcome: compared.length > 0 ? 'agree' : 'nothing-repeated' };
    const { kind, one, other } = differing;
    const exhibits = [one, other].map((frame) => ({
      kind: 'quote' as const,
      text: listed(frame[kind]),
      url: frame.page.url,
    }));
    return { outcome: 'differ', exhibits };
  }),
});
