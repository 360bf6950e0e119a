/** How many clicks is it from the home page to the place where a customer can complain? */
import { defineCheck } from '../../model/check.js';
import { counted } from '../../text/counting.js';
import { CUT_SHORT, clicksToPlace, wordsOnTheWay } from '../judging/journeys.js';
import { whenOnline } from '../judging/online-complaint.js';
import { UNREACHABLE } from '../judging/reached-site.js';

/** Two clicks as German courts ask of provider details, by analogy; three is our assumption. */
const NEAR = 2;
const ACCEPTABLE = 3;

export default defineCheck({
  id: 'website/complaint-clicks-few',
  title: 'A complaint is at most two clicks away from the home page',
  why: 'Every further click loses people who had something to tell you.',
  source: 'German rule on provider details (two clicks), by analogy; three clicks is our assumption',
  weight: 4,
  needs: 'site',
  outcomes: {
    near: { verdict: 'pass', says: 'It takes at most two clicks from the home page to complain.' },
    'three-clicks': {
      verdict: 'fail',
      credit: 0.5,
      says: 'It takes three clicks from the home page to complain.',
      remedy: { text: 'Link to the complaint form from the footer of every page.', effort: 'minutes' },
    },
    far: {
      verdict: 'fail',
      says: 'It takes more than three clicks from the home page to complain.',
      remedy: { text: 'Link to the complaint form from the footer of every page.', effort: 'minutes' },
    },
    none: {
      verdict: 'fail',
      says: 'However often a customer clicks, the website has no place to complain.',
      remedy: {
        text: 'Publish a complaints page with a form and an email address, linked from every footer.',
        effort: 'days',
      },
    },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenOnline((complain) => {
    const clicks = clicksToPlace(complain);
    return {
      outcome: clicks <= NEAR ? 'near' : clicks <= ACCEPTABLE ? 'three-clicks' : 'far',
      message: `From the home page it takes ${counted(clicks, 'click')} to complain.`,
      exhibits: wordsOnTheWay(complain),
    };
  }),
});
