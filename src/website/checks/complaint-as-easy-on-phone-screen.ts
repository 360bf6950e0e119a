/** Is complaining as easy with a phone in the hand as at a computer? */
import { defineCheck } from '../../model/check.js';
import type { OtherLook, SiteEvidence } from '../../model/evidence.js';
import { canFinish } from '../../model/journey.js';
import { CUT_SHORT, clicksToPlace, cutShort, endExhibits } from '../judging/journeys.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/complaint-as-easy-on-phone-screen',
  title: 'Complaining is no harder on a phone than on a computer',
  why: 'What one click of a wide menu reaches may lie two taps deep on a phone, or may not be there at all.',
  source: 'WEBA-30 (same on a narrow screen); 390 × 844 beside 1366 × 768; our assumption on clicks',
  weight: 3,
  needs: 'site',
  outcomes: {
    'as-easy': { verdict: 'pass', says: 'It takes no more taps on a phone than clicks on a computer.' },
    'more-taps': {
      verdict: 'fail',
      // A menu that has to be opened first costs a tap; the way is still there (our assumption).
      credit: 0.5,
      says: 'It takes more taps on a phone than clicks on a computer.',
      remedy: {
        text: 'Show the link “Complaints” in the footer of the phone layout too, outside the folded menu.',
        effort: 'minutes',
      },
    },
    'more-obstacles': {
      verdict: 'fail',
      credit: 0.25,
      says: 'On a phone something stands in the way that is not there on a computer.',
      remedy: {
        text: 'Lead both layouts to the same form, without an app or a puzzle between.',
        effort: 'days',
      },
    },
    'not-named-by-phone': {
      verdict: 'fail',
      credit: 0.25,
      says: 'On a computer a route is called a complaint; on a phone only a general contact is left.',
      remedy: {
        text: 'Put the link to complaints into the menu and footer of the phone layout.',
        effort: 'minutes',
      },
    },
    'only-on-computer': {
      verdict: 'fail',
      says: 'On a computer a customer can complain; on a phone the way cannot be found or finished.',
      remedy: {
        text: 'Open the site on a phone, and make menu, footer and form work there as they do on a computer.',
        effort: 'days',
      },
    },
    'on-neither': { verdict: 'not-applicable', says: 'Nobody can complain online on a computer either.' },
    'not-compared': {
      verdict: 'not-applicable',
      says: 'This look has no other to be compared with; use --viewport desktop,mobile.',
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const computer = site.viewport === 'mobile' ? atComputer(site) : undefined;
    if (!computer || computer.status === 'unreachable') return { outcome: 'not-compared' };
    const [phone, desktop] = [site.journeys.complain, computer.journeys.complain];
    if (!canFinish(desktop)) return { outcome: 'on-neither' };
    const exhibits = [...endExhibits(phone), ...endExhibits(desktop)].slice(0, 2);
    if (cutShort(site, 'complain')) return { outcome: 'cut-short' };
    if (!canFinish(phone)) return { outcome: 'only-on-computer', exhibits };
    if (desktop.named && !phone.named) return { outcome: 'not-named-by-phone', exhibits };
    if (phone.obstacles.some((obstacle) => !desktop.obstacles.includes(obstacle)))
      return { outcome: 'more-obstacles', exhibits };
    const more = clicksToPlace(phone) > clicksToPlace(desktop);
    return { outcome: more ? 'more-taps' : 'as-easy', exhibits };
  }),
});

/** In the same language, where that was looked at. */
const atComputer = ({ beside = [], language }: SiteEvidence): OtherLook | undefined => {
  const others = beside.filter(({ viewport }) => viewport === 'desktop');
  return others.find((look) => look.language === language) ?? others[0];
};
