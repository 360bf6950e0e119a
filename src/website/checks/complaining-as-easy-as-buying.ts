/** Is complaining as easy as buying? */
import { defineCheck } from '../../model/check.js';
import { AS_EASY, easeFor, turnSentence } from '../../model/ease.js';
import { type Comparison, compareEffort, DESKTOP, PHONE } from '../../model/effort.js';
import { CUT_SHORT, cutShort, endExhibits } from '../judging/journeys.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/complaining-as-easy-as-buying',
  title: 'It is as easy to complain as to buy',
  why: 'The effort you ask of a buyer and of a complainer shows whose side the website is on.',
  source:
    'FCA Consumer Duty FG22/5 chapter 9 (rule of thumb: support after sale as good as before); 1.5 is our assumption',
  weight: 5,
  hangsOn: 'buying',
  needs: 'site',
  outcomes: {
    'as-easy': { verdict: 'pass', says: 'Complaining takes no more effort than buying.' },
    'about-equal': {
      verdict: 'pass',
      says: 'Complaining takes about as much effort as buying; assumptions decide which takes less.',
    },
    harder: {
      verdict: 'fail',
      credit: 0.5,
      says: 'Complaining takes up to one and a half times the effort of buying.',
      remedy: {
        text: 'Take away one click, required field or text on the way to the complaint; the journey shows where.',
        effort: 'days',
      },
    },
    'much-harder': {
      verdict: 'fail',
      says: 'Complaining takes more than one and a half times the effort of buying.',
      remedy: {
        text: 'Lay out the complaint like the checkout: one link from every page, one short form, no account, no puzzle.',
        effort: 'project',
      },
    },
    'no-online-way': {
      verdict: 'fail',
      says: 'A customer can buy online but has no way to complain online.',
      remedy: {
        text: 'Offer a complaint form or email address that is linked from every page.',
        effort: 'days',
      },
    },
    'nothing-to-compare': {
      verdict: 'not-applicable',
      says: 'No way to buy was found on the site to compare with.',
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { buy, complain } = site.journeys;
    if (cutShort(site, 'buy') || cutShort(site, 'complain')) return { outcome: 'cut-short' };
    const exhibits = [...endExhibits(complain), ...endExhibits(buy)];
    if (!buy.work) return { outcome: 'nothing-to-compare' };
    if (!complain.work) return { outcome: 'no-online-way', exhibits };
    const compared = compareEffort(complain.work, buy.work, site.viewport === 'mobile' ? PHONE : DESKTOP);
    if (compared.effort === null || compared.band === null) return { outcome: 'nothing-to-compare' };
    const [least, most] = compared.band;
    return {
      outcome: least <= AS_EASY && most > AS_EASY ? 'about-equal' : easeFor(compared.effort),
      message: comparison(compared, compared.effort),
      exhibits,
    };
  }),
});

/** The ratio with its band, the assumption it hangs on, and the count of actions where that says something else. */
function comparison({ actions, band, turns }: Comparison, ratio: number): string {
  const between = band ? `, between ${band[0]} and ${band[1]} depending on assumptions` : '';
  const counted = actions !== null && easeFor(actions) !== easeFor(ratio);
  return [
    `Complaining takes ${ratio} times the effort of buying${between}.`,
    ...turns.map(turnSentence),
    ...(counted ? [`Counted in plain actions it is ${actions} times.`] : []),
  ].join(' ');
}
