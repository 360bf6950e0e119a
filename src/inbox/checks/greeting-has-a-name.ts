/** Does a name stand where the greeting needs one? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/greeting-has-a-name',
  title: 'No greeting is left without its name',
  why: '“Dear ,” or “Hello undefined” shows a customer that a machine wrote, and that nobody checked it.',
  source: 'our assumption',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    whole: { verdict: 'pass', says: 'The greeting is whole.' },
    broken: {
      verdict: 'fail',
      says: 'The greeting lacks its name, or shows a word of the software in its place.',
      remedy: { text: 'Use a greeting without a name where the name is not known.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ greeting }) => {
      if (!greeting) return null;
      return greeting.kind === 'broken'
        ? { outcome: 'broken', quotes: [greeting.text] }
        : { outcome: 'whole' };
    }),
});
