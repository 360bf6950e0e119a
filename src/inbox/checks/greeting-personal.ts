/** Is a customer whose name we know greeted by it? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/greeting-personal',
  title: 'Customers who told us their name are greeted by it',
  why: '“Dear customer” to somebody who gave us their name says that we did not listen.',
  source: 'our assumption',
  weight: 2,
  needs: 'inbox',
  outcomes: {
    personal: { verdict: 'pass', says: 'The greeting uses a name.' },
    generic: {
      verdict: 'fail',
      says: 'The greeting is for anyone, though a name is on file.',
      remedy: { text: 'Greet by name where one is known.', effort: 'minutes' },
    },
    'no-name-given': { verdict: 'not-applicable', says: 'No name was given, so none can be used.' },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ greeting }) => {
      if (!greeting || greeting.kind === 'broken') return null;
      if (!evidence.planting.name) return { outcome: 'no-name-given' };
      if (greeting.kind === 'generic') return { outcome: 'generic', quotes: [greeting.text] };
      return greeting.kind === 'named' ? { outcome: 'personal' } : null;
    }),
});
