/** Do basket and checkout show where to get in touch? */
import { defineCheck } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import { counted } from '../../text/counting.js';
import { exhibitPages } from '../judging/exhibits.js';
import { goalsOn } from '../judging/page-words.js';
import { pageAt, pagesPassed, type ReadPage, readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/order-pages-show-contact',
  title: 'Order pages show where to get in touch',
  why: 'Questions come up while paying; a page without an answer loses the order, or earns a complaint.',
  source: 'Directive 2011/83/EU, article 6(1)(c): means to contact quickly, before the purchase',
  weight: 2,
  needs: 'site',
  outcomes: {
    shown: { verdict: 'pass', says: 'Every page on the way to an order leads to a contact.' },
    missing: {
      verdict: 'fail',
      says: 'A page on the way to an order leads to no contact.',
      remedy: {
        text: 'Show a phone number or a link to the contact page in basket and checkout.',
        effort: 'minutes',
      },
    },
    'no-order-pages': { verdict: 'not-applicable', says: 'No page on the way to an order was seen.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = orderPages(site);
    if (pages.length === 0) return { outcome: 'no-order-pages' };
    const silent = pages.filter(({ facts }) => goalsOn(facts).ranked('contact').length === 0);
    return {
      outcome: silent.length > 0 ? 'missing' : 'shown',
      message: `${pages.length - silent.length} of ${counted(pages.length, 'page')} on the way to an order lead to a contact.`,
      exhibits: exhibitPages(silent, () => 'no link to a contact'),
    };
  }),
});

/** Pages of the journey to buy, the home page left out. */
function orderPages(site: SiteEvidence): ReadPage[] {
  const read = readPages(site);
  const pages = pagesPassed(site.journeys.buy).map((url) => pageAt(site, url));
  return [...new Set(read.filter((page) => page.why !== 'home' && pages.includes(page)))];
}
