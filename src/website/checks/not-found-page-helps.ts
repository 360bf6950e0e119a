/** Does the page for a dead link offer a way to get in touch? */
import { defineCheck } from '../../model/check.js';
import { quoteExhibit } from '../judging/exhibits.js';
import { goalsOn } from '../judging/page-words.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/not-found-page-helps',
  title: 'A customer who follows a dead link is offered a way to get in touch',
  why: 'Somebody who meets an error page has a problem already; it is your next chance to help.',
  source: 'our assumption',
  weight: 1,
  needs: 'site',
  outcomes: {
    helps: { verdict: 'pass', says: 'The page for a dead link offers a way to get in touch.' },
    'dead-end': {
      verdict: 'fail',
      says: 'The page for a dead link leaves customers alone.',
      remedy: {
        text: 'Give the error page the usual header and footer, and one sentence: what to do, whom to write to.',
        effort: 'minutes',
      },
    },
    'not-seen': { verdict: 'cant-tell', says: 'No dead link could be tried.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached(({ pages }) => {
    const probe = pages.find(({ why }) => why === 'not-found-probe');
    if (!probe?.facts) return { outcome: 'not-seen' };
    const [best] = goalsOn(probe.facts).ranked('contact');
    if (!best) return { outcome: 'dead-end', exhibits: [{ kind: 'url', url: probe.url }] };
    return { outcome: 'helps', exhibits: [quoteExhibit(best.fact, probe)] };
  }),
});
