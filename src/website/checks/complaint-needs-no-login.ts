/** Can somebody complain without an account? */
import { defineCheck } from '../../model/check.js';
import { CUT_SHORT, cutShort, endOf, leadsOnline, obstaclesOf } from '../judging/journeys.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/complaint-needs-no-login',
  title: 'Nobody has to log in to complain',
  why: 'Those who complain have often lost their password, their account, or their patience.',
  source:
    'FCA Consumer Duty PRIN 2A.6.2R (no unreasonable barriers); French rule on ending contracts online (no forced account), by analogy',
  weight: 5,
  critical: true,
  needs: 'site',
  outcomes: {
    open: { verdict: 'pass', says: 'A customer can complain without logging in.' },
    'login-wall': {
      verdict: 'fail',
      says: 'A customer must log in before they can complain.',
      remedy: {
        text: 'Let the complaint form work without an account; ask for an order number instead.',
        effort: 'days',
      },
    },
    'forced-registration': {
      verdict: 'fail',
      says: 'A customer must open an account before they can complain.',
      remedy: {
        text: 'Let the complaint form work without an account; ask for an order number instead.',
        effort: 'days',
      },
    },
    none: {
      verdict: 'not-applicable',
      says: 'There is no online way to complain that could ask for a login.',
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { complain } = site.journeys;
    if (cutShort(site, 'complain')) return { outcome: 'cut-short' };
    if (!leadsOnline(complain)) return { outcome: 'none' };
    const [wall] = obstaclesOf(complain, 'forced-registration', 'login-wall');
    if (wall === 'login-wall' || wall === 'forced-registration')
      return { outcome: wall, exhibits: endOf(complain) };
    return { outcome: 'open', exhibits: endOf(complain) };
  }),
});
