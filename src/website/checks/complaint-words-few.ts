/** How much must be read before a complaint can be made? */
import { defineCheck } from '../../model/check.js';
import { CUT_SHORT, endExhibits } from '../judging/journeys.js';
import { whenOnline } from '../judging/online-complaint.js';
import { UNREACHABLE } from '../judging/reached-site.js';

/** At 238 words a minute (Brysbaert 2019) about 75 and 150 seconds; the limits are our assumption. */
const FEW = 300;
const ACCEPTABLE = 600;
const WORDS_PER_MINUTE = 238;

export default defineCheck({
  id: 'website/complaint-words-few',
  title: 'There is little to read on the way to a complaint',
  why: 'Texts before the form feel like an argument against sending it.',
  source: 'Brysbaert 2019: 238 words a minute; 300 and 600 words are our assumption',
  weight: 2,
  needs: 'site',
  outcomes: {
    few: { verdict: 'pass', says: 'At most 300 words stand between the home page and the complaint.' },
    many: {
      verdict: 'fail',
      credit: 0.5,
      says: '300 to 600 words stand between the home page and the complaint.',
      remedy: {
        text: 'Put the form at the top of its page and the explanations below it.',
        effort: 'minutes',
      },
    },
    'very-many': {
      verdict: 'fail',
      says: 'More than 600 words stand between the home page and the complaint.',
      remedy: {
        text: 'Give the complaint form a page of its own, with one sentence above it and help articles below.',
        effort: 'days',
      },
    },
    none: {
      verdict: 'not-applicable',
      says: 'There is no online way to complain whose words could be counted.',
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenOnline((complain) => {
    const { words } = complain;
    const seconds = Math.round((60 * words) / WORDS_PER_MINUTE);
    return {
      outcome: words <= FEW ? 'few' : words <= ACCEPTABLE ? 'many' : 'very-many',
      message: `${words} words stand on the way to a complaint; reading them all takes ${seconds} seconds.`,
      exhibits: endExhibits(complain),
    };
  }),
});
