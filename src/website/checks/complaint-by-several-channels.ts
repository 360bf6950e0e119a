/** In how many ways can a complaint be made: form, email, post, phone? */
import { defineCheck } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import { listed } from '../../text/counting.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { contactForms } from '../judging/contact-forms.js';
import { endExhibits, NOT_EVERYTHING_SEEN, obstaclesAmong } from '../judging/journeys.js';
import { contactPages } from '../judging/linked-pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/complaint-by-several-channels',
  title: 'A complaint can be made in writing and by phone',
  why: 'Some people cannot write, some cannot ring, and all have a reason for the way they choose.',
  source: 'our assumption: two ways in writing and the phone',
  weight: 4,
  needs: 'site',
  outcomes: {
    several: {
      verdict: 'pass',
      says: 'There are at least two ways to complain in writing, and a phone number.',
    },
    two: {
      verdict: 'fail',
      credit: 0.5,
      says: 'There are two ways to complain.',
      remedy: {
        text: 'Put form, email address, phone number and postal address on one page.',
        effort: 'minutes',
      },
    },
    single: {
      verdict: 'fail',
      says: 'There is a single way to complain.',
      remedy: {
        text: 'Offer a form, an email address and a phone number beside each other.',
        effort: 'days',
      },
    },
    none: {
      verdict: 'fail',
      says: 'No way to complain was found that is open to everybody.',
      remedy: { text: 'Publish a form, an email address and a phone number on one page.', effort: 'days' },
    },
    'not-everything-seen': NOT_EVERYTHING_SEEN,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const written = writtenWays(site);
    const ways = [...written, ...otherWays(site)];
    const found = {
      message: `A complaint can be made by ${listed(ways)}.`,
      exhibits: endExhibits(site.journeys.complain),
    };
    if (written.length >= 2 && ways.includes('phone')) return { outcome: 'several', ...found };
    if (site.status === 'partial') return { outcome: 'not-everything-seen' };
    if (ways.length === 0) return { outcome: 'none' };
    return { outcome: ways.length >= 2 ? 'two' : 'single', ...found };
  }),
});

/** Ways on the pages where customers look for a contact. */
function writtenWays(site: SiteEvidence): string[] {
  const { complain } = site.journeys;
  const details = contactPages(site).map((page) => detailsOn(page, siteCountry(site)));
  const form = complain.reached === 'form' || contactForms(site).length > 0;
  const email = complain.reached === 'email' || details.some(({ emails }) => emails.length > 0);
  const post = details.some(({ addresses }) => addresses.length > 0);
  return [...(form ? ['form'] : []), ...(email ? ['email'] : []), ...(post ? ['post'] : [])];
}

/** The phone, and what obstacles on the way tell of. */
function otherWays(site: SiteEvidence): string[] {
  const { contact, complain } = site.journeys;
  const told = [
    ...obstaclesAmong(complain, 'pdf-only', 'app-only'),
    ...obstaclesAmong(contact, 'pdf-only', 'app-only'),
  ];
  const phone = contactPages(site).some((page) => detailsOn(page, siteCountry(site)).phones.length > 0);
  return [
    ...(phone ? ['phone'] : []),
    ...(told.includes('pdf-only') ? ['a form to print'] : []),
    ...(told.includes('app-only') ? ['an app'] : []),
  ];
}
