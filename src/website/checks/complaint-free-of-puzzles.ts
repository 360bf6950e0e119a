/** Must a puzzle be solved to complain? */
import { defineCheck } from '../../model/check.js';
import { CUT_SHORT, endExhibits, obstaclesAmong } from '../judging/journeys.js';
import { whenOnline } from '../judging/online-complaint.js';
import { UNREACHABLE } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/complaint-free-of-puzzles',
  title: 'No puzzle has to be solved to complain',
  why: 'A puzzle costs about ten seconds and shuts some people out altogether.',
  source: 'Searles et al. 2023: a checkbox takes 1.85 s, pictures 10.3 s, games 18 to 42 s',
  weight: 3,
  needs: 'site',
  outcomes: {
    free: { verdict: 'pass', says: 'No puzzle stands before the complaint.' },
    checkbox: {
      verdict: 'fail',
      credit: 0.5,
      says: 'A box “I am not a robot” stands before the complaint.',
      remedy: { text: 'Replace the box by a check that customers do not see.', effort: 'days' },
    },
    puzzle: {
      verdict: 'fail',
      says: 'A picture, text or game puzzle stands before the complaint.',
      remedy: {
        text: 'Replace the puzzle by a check that customers do not see: a honeypot field, a rate limit, or an invisible captcha.',
        effort: 'days',
      },
    },
    none: { verdict: 'not-applicable', says: 'There is no online way to complain that could hold a puzzle.' },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenOnline((complain) => {
    const exhibits = endExhibits(complain);
    if (obstaclesAmong(complain, 'captcha-image', 'captcha-text', 'captcha-game').length > 0)
      return { outcome: 'puzzle', exhibits };
    return {
      outcome: obstaclesAmong(complain, 'captcha-checkbox').length > 0 ? 'checkbox' : 'free',
      exhibits,
    };
  }),
});
