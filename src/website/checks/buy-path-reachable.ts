/** Can a customer get from the home page to the point where only payment is left? */
import { defineCheck } from '../../model/check.js';
import { canFinish } from '../../model/journey.js';
import { counted } from '../../text/counting.js';
import { CUT_SHORT, cutShort, endExhibits, wordsOnTheWay } from '../judging/journeys.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/buy-path-reachable',
  title: 'A customer can buy, book or ask for a quote from the home page',
  why: 'A shop that loses buyers on the way has not noticed, because nobody complains about it.',
  source: 'Baymard 2024 (checkout studies); what counts as reached is our assumption',
  weight: 2,
  hangsOn: 'buying',
  needs: 'site',
  outcomes: {
    reached: { verdict: 'pass', says: 'A customer can buy, book or ask for a quote.' },
    blocked: {
      verdict: 'fail',
      says: 'A customer who wants to buy is stopped on the way.',
      remedy: {
        text: 'Offer guest checkout, and keep one plain way to order that needs no account.',
        effort: 'days',
      },
    },
    'on-request-only': {
      verdict: 'fail',
      credit: 0.5,
      says: 'What is on offer can only be ordered by phone or by asking.',
      remedy: { text: 'Add a form to order, book or ask for a quote.', effort: 'days' },
    },
    'nothing-on-offer': { verdict: 'not-applicable', says: 'Nothing to buy, book or order was found.' },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { buy } = site.journeys;
    if (cutShort(site, 'buy')) return { outcome: 'cut-short' };
    if (buy.reached === 'not-found') return { outcome: 'nothing-on-offer' };
    if (buy.reached === 'blocked') return { outcome: 'blocked', exhibits: wordsOnTheWay(buy) };
    if (!canFinish(buy)) return { outcome: 'on-request-only', exhibits: endExhibits(buy) };
    return {
      outcome: 'reached',
      message: `A customer can buy, book or ask for a quote in ${counted(buy.clicks, 'click')}.`,
      exhibits: endExhibits(buy),
    };
  }),
});
