/** Can a customer with a phone in the hand get in touch too? */
import { defineCheck } from '../../model/check.js';
import { canFinish } from '../../model/journey.js';
import { CUT_SHORT, cutShort, endExhibits } from '../judging/journeys.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/phone-screen-leads-to-contact',
  title: 'Customers who hold a phone can get in touch, too',
  why: 'Most visitors see the site on a narrow screen, where menus break first.',
  source: 'our assumption; seen at 390 × 844 with touch',
  weight: 4,
  needs: 'site',
  outcomes: {
    reached: { verdict: 'pass', says: 'On a phone screen, a customer gets to a contact.' },
    lost: {
      verdict: 'fail',
      says: 'On a phone screen, no way to get in touch could be found or finished.',
      remedy: {
        text: 'Open the site on a phone and make the menu and the footer lead to the contact page.',
        effort: 'days',
      },
    },
    desktop: { verdict: 'not-applicable', says: 'This visit was made on a computer screen.' },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { contact } = site.journeys;
    if (site.viewport !== 'mobile') return { outcome: 'desktop' };
    if (cutShort(site, 'contact')) return { outcome: 'cut-short' };
    return { outcome: canFinish(contact) ? 'reached' : 'lost', exhibits: endExhibits(contact) };
  }),
});
