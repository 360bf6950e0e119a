/** Do customers pay more than an ordinary call to ring the company? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/phone-calls-cost-no-extra',
  title: 'Ringing the company costs no more than an ordinary call',
  why: 'Paying to complain adds a second complaint to the first.',
  source:
    'Directive 2011/83/EU, article 21, and Court of Justice C-568/15 (no more than a basic-rate call); British regulation 41 of 2013 (084, 087 and 09 fail)',
  weight: 4,
  critical: true,
  needs: 'site',
  outcomes: {
    ordinary: { verdict: 'pass', says: 'Every number seen is free or costs an ordinary call.' },
    extra: {
      verdict: 'fail',
      credit: 0.5,
      says: 'A number that costs more than an ordinary call is shown.',
      remedy: {
        text: 'Replace it with a free or a geographic number, at the latest for customers.',
        effort: 'days',
      },
    },
    premium: {
      verdict: 'fail',
      says: 'A premium-rate number is shown.',
      remedy: { text: 'Take the premium number down and publish a free or geographic one.', effort: 'days' },
    },
    unknown: { verdict: 'cant-tell', says: 'What a call to the numbers seen costs could not be told.' },
    'no-number': { verdict: 'not-applicable', says: 'No phone number was found.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const phones = readPages(site).flatMap((page) =>
      detailsOn(page, siteCountry(site)).phones.map(({ text, rate }) => ({ text, rate, url: page.url })),
    );
    if (phones.length === 0) return { outcome: 'no-number' };
    // A short number of unknown price beside an ordinary one leaves customers a way that costs no extra.
    const telling = (['premium', 'extra', 'normal', 'free', 'unknown'] as const).find((rate) =>
      phones.some((phone) => phone.rate === rate),
    );
    const exhibits = phones
      .filter(({ rate }) => rate === telling)
      .slice(0, 1)
      .map(({ text, url }) => ({ kind: 'quote' as const, text, url }));
    if (telling === 'premium' || telling === 'extra') return { outcome: telling, exhibits };
    return { outcome: telling === 'unknown' ? 'unknown' : 'ordinary', exhibits };
  }),
});
