/** Is it said near the phone number when somebody answers it? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { type ReadPage, readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** Blocks of text between a number and its hours at the most (our assumption). */
const NEAR = 4;

export default defineCheck({
  id: 'website/phone-hours-stated',
  title: 'Phone hours are stated beside the number',
  why: 'Nobody likes to ring and find out.',
  source: 'our assumption',
  weight: 2,
  needs: 'site',
  outcomes: {
    stated: { verdict: 'pass', says: 'Hours stand near the phone number.' },
    apart: {
      verdict: 'fail',
      credit: 0.5,
      says: 'Hours are stated, but far from the phone number.',
      remedy: { text: 'Write the hours right behind the phone number.', effort: 'minutes' },
    },
    missing: {
      verdict: 'fail',
      says: 'A phone number is shown without the hours when somebody answers.',
      remedy: {
        text: 'Write the hours right behind the phone number, with the time zone if you sell abroad.',
        effort: 'minutes',
      },
    },
    'no-number': { verdict: 'not-applicable', says: 'No phone number was found.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = readPages(site).map((page) => ({ page, ...detailsOn(page, siteCountry(site)) }));
    const withNumber = pages.filter(({ phones }) => phones.length > 0);
    const number = withNumber[0];
    if (!number) return { outcome: 'no-number' };
    for (const { page, phones, hours } of withNumber) {
      const near = hours.find((hour) =>
        phones.some((phone) => distance(page, hour.text, phone.text) <= NEAR),
      );
      if (near) return { outcome: 'stated', exhibits: [{ kind: 'quote', text: near.text, url: page.url }] };
    }
    const apart = pages.find(({ hours }) => hours.length > 0);
    if (apart?.hours[0])
      return {
        outcome: 'apart',
        exhibits: [{ kind: 'quote', text: apart.hours[0].text, url: apart.page.url }],
      };
    return {
      outcome: 'missing',
      exhibits: number.phones.slice(0, 1).map(({ text }) => ({ kind: 'quote', text, url: number.page.url })),
    };
  }),
});

/** Blocks between two texts of a page; far where one of them is not in a block. */
function distance({ facts }: ReadPage, one: string, other: string): number {
  const placesOf = (wanted: string) =>
    facts.blocks.flatMap(({ text }, place) => (text.includes(wanted) ? [place] : []));
  const gaps = placesOf(one).flatMap((a) => placesOf(other).map((b) => Math.abs(a - b)));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}
