/** Is there a way to complain that is called a complaint? */
import { defineCheck } from '../../model/check.js';
import { CUT_SHORT, cutShort, endExhibits, leadsOnline } from '../judging/journeys.js';
import { leadsThrough } from '../judging/page-words.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/complaint-path-exists',
  title: 'The website offers a way to complain, and calls it that',
  why: 'People who find no place to complain do not stop being unhappy; they leave, or tell others.',
  source: 'ISO 10002 (visibility: publicise how and where to complain); British energy complaints rules 2008',
  weight: 5,
  critical: true,
  needs: 'site',
  outcomes: {
    named: { verdict: 'pass', says: 'A link, form or topic named for complaints was found.' },
    'contact-only': {
      verdict: 'fail',
      // A general route still takes a complaint in; nobody is told that it does (our assumption).
      credit: 0.25,
      says: 'A complaint has to go through a general contact route; nothing on the site is called a complaint.',
      remedy: {
        text: 'Name it: put a link “Complaints” in the footer, and a topic “Complaint” in the contact form.',
        effort: 'minutes',
      },
    },
    'feedback-only': {
      verdict: 'fail',
      credit: 0.5,
      says: 'A complaint has to go through a place for feedback; nothing on the site is called a complaint.',
      remedy: {
        text: 'Call it “Feedback and complaints”, and offer “Complaint” as a topic of the form.',
        effort: 'minutes',
      },
    },
    'offline-only': {
      verdict: 'fail',
      says: 'A complaint cannot be made on the website, and nothing there tells that it can be made elsewhere.',
      remedy: {
        text: 'Publish a page “Complaints” with a form and an email address beside the phone number.',
        effort: 'days',
      },
    },
    none: {
      verdict: 'fail',
      says: 'No way to complain was found on the website.',
      remedy: {
        text: 'Publish a complaints page with a form, an email address and a phone number, linked from every footer.',
        effort: 'days',
      },
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { complain } = site.journeys;
    if (cutShort(site, 'complain')) return { outcome: 'cut-short' };
    if (complain.reached === 'not-found') return { outcome: 'none' };
    const exhibits = endExhibits(complain);
    if (complain.named) return { outcome: 'named', exhibits };
    if (!leadsOnline(complain)) return { outcome: 'offline-only', exhibits };
    return { outcome: leadsThrough(complain, 'feedback') ? 'feedback-only' : 'contact-only', exhibits };
  }),
});
