/** Does the site say where the company sits? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { NOT_EVERYTHING_SEEN } from '../judging/journeys.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/postal-address-shown',
  title: 'The website says where the company sits',
  why: 'A company without an address looks like one that does not want to be found.',
  source:
    'Directive 2000/31/EC, article 5(1)(c): geographic address; British SI 2015/17 regulation 25: registered office',
  weight: 3,
  needs: 'site',
  outcomes: {
    shown: { verdict: 'pass', says: 'A postal address is shown.' },
    none: {
      verdict: 'fail',
      says: 'No postal address was found on the pages seen.',
      remedy: {
        text: 'Write the address of the head office on the contact page and in the footer.',
        effort: 'minutes',
      },
    },
    'not-everything-seen': NOT_EVERYTHING_SEEN,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const [address] = readPages(site).flatMap((page) =>
      detailsOn(page, siteCountry(site)).addresses.map(({ text }) => ({
        kind: 'quote' as const,
        text,
        url: page.url,
      })),
    );
    if (address) return { outcome: 'shown', exhibits: [address] };
    return { outcome: site.status === 'partial' ? 'not-everything-seen' : 'none' };
  }),
});
