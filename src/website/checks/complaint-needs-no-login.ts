/** Can somebody complain without an account? */
import { defineCheck } from '../../model/check.js';
import { formsOn } from '../judging/contact-forms.js';
import { exhibitPages } from '../judging/exhibits.js';
import { CUT_SHORT, endExhibits, obstaclesAmong } from '../judging/journeys.js';
import { pagesCalled } from '../judging/linked-pages.js';
import { whenOnline } from '../judging/online-complaint.js';
import type { ReadPage } from '../judging/pages.js';
import { UNREACHABLE } from '../judging/reached-site.js';

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
    'open-elsewhere': {
      verdict: 'fail',
      credit: 0.5,
      says: 'The link for complaints leads to a login; only another way works without one.',
      remedy: {
        text: 'Let the link for complaints lead to the form that works without an account.',
        effort: 'minutes',
      },
    },
    none: {
      verdict: 'not-applicable',
      says: 'There is no online way to complain that could ask for a login.',
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenOnline((complain, site) => {
    const [wall] = obstaclesAmong(complain, 'forced-registration', 'login-wall');
    if (wall === 'login-wall' || wall === 'forced-registration')
      return { outcome: wall, exhibits: endExhibits(complain) };
    const [locked] = pagesCalled(site, 'complaint').filter(asksForLogin);
    if (locked) return { outcome: 'open-elsewhere', exhibits: exhibitPages([locked]) };
    return { outcome: 'open', exhibits: endExhibits(complain) };
  }),
});

/** A page with a login and no form for anybody else. */
function asksForLogin({ facts }: ReadPage): boolean {
  const purposes = formsOn(facts).map(({ purpose }) => purpose);
  return purposes.includes('login') && !purposes.includes('contact') && !purposes.includes('complaint');
}
