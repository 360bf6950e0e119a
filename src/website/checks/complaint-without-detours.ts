/** Must a customer get past a chatbot or help articles before they can complain? */
import { defineCheck } from '../../model/check.js';
import { CUT_SHORT, obstaclesAmong, wordsOnTheWay } from '../judging/journeys.js';
import { whenOnline } from '../judging/online-complaint.js';
import { UNREACHABLE } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/complaint-without-detours',
  title: 'Nobody has to get past a chatbot or help articles to complain',
  why: 'Help is welcome beside the form; in front of it, it is a door that stays shut.',
  source:
    'Spanish customer service law 10/2025 (a person on request at any time); the rest is our assumption',
  weight: 4,
  needs: 'site',
  outcomes: {
    direct: {
      verdict: 'pass',
      says: 'The way to complain is open without a chatbot or help articles first.',
    },
    articles: {
      verdict: 'fail',
      says: 'Help articles must be gone through before the way to complain appears.',
      remedy: { text: 'Show the complaint form at once, and suggest articles beside it.', effort: 'days' },
    },
    chatbot: {
      verdict: 'fail',
      says: 'A chatbot must be talked to before a customer can complain.',
      remedy: {
        text: 'Offer a form, an email address and a person beside the chatbot from the start.',
        effort: 'days',
      },
    },
    none: { verdict: 'not-applicable', says: 'There is no online way to complain that could have a detour.' },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenOnline((complain) => {
    const exhibits = wordsOnTheWay(complain);
    if (obstaclesAmong(complain, 'forced-chatbot').length > 0) return { outcome: 'chatbot', exhibits };
    const articles = obstaclesAmong(complain, 'forced-help-articles').length > 0;
    return { outcome: articles ? 'articles' : 'direct', exhibits };
  }),
});
