/** Does what the site tells search engines agree with what it tells people? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { type ReadPage, readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';
import { structuredContact } from '../recognise/structured-contact.js';

export default defineCheck({
  id: 'website/structured-data-agrees',
  title: 'Search engines are told the same phone number and email address as people',
  why: 'Many customers ring the number that a search shows, and never see your contact page.',
  source: 'schema.org ContactPoint; that it must agree with the page is our assumption',
  weight: 1,
  needs: 'site',
  outcomes: {
    agrees: { verdict: 'pass', says: 'The details given to search engines also stand on the pages.' },
    differs: {
      verdict: 'fail',
      says: 'Search engines are given a number or address that stands on none of the pages seen.',
      remedy: {
        text: 'Correct the structured data, and fill it from the same source as the page.',
        effort: 'minutes',
      },
    },
    'not-given': {
      verdict: 'not-applicable',
      says: 'No contact details are given to search engines on the pages seen.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = readPages(site);
    const shown = pages.map((page) => detailsOn(page, siteCountry(site)));
    const numbers = shown.flatMap(({ phones }) => phones.map(({ e164, text }) => lastDigits(e164 ?? text)));
    const addresses = shown.flatMap(({ emails }) => emails.map((email) => email.toLowerCase()));
    const given = pages.flatMap(givenOn);
    if (given.length === 0) return { outcome: 'not-given' };
    const wrong = given.filter(({ kind, text }) =>
      kind === 'phone' ? !numbers.includes(lastDigits(text)) : !addresses.includes(text),
    );
    return {
      outcome: wrong.length > 0 ? 'differs' : 'agrees',
      exhibits: wrong.map(({ text, url }) => ({ kind: 'quote', text, url })),
    };
  }),
});

function givenOn({ facts, url }: ReadPage) {
  const { phones, emails } = structuredContact(facts.structuredData);
  return [
    ...phones.map((text) => ({ kind: 'phone', text, url })),
    ...emails.map((text) => ({ kind: 'email', text, url })),
  ];
}

/** The end of a number, which is the same however the country and the leading zero are written. */
const lastDigits = (number: string): string => number.replace(/\D/g, '').slice(-7);
