/** Is the customer called by the name they gave? */
import { distance } from 'fastest-levenshtein';
import { fold, splitWords } from '../../language/fold.js';
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/greeting-name-right',
  title: 'Customers are called by the name they gave us',
  why: 'Being called by somebody else’s name is worse than being called nothing; it may also show another customer’s data.',
  source: 'GDPR Article 5(1)(d), accuracy (to be confirmed)',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    right: { verdict: 'pass', says: 'The greeting uses the name that was given.' },
    wrong: {
      verdict: 'fail',
      says: 'The greeting uses another name than the one that was given.',
      remedy: {
        text: 'Find out which field the name comes from, and whether records were mixed up.',
        effort: 'days',
      },
    },
    'no-name-on-file': {
      verdict: 'cant-tell',
      says: 'The name that was given is not noted, so it cannot be compared.',
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ greeting }) => {
      if (greeting?.kind !== 'named') return null;
      if (!evidence.planting.name) return { outcome: 'no-name-on-file' };
      const right = isSameName(greeting.name, evidence.planting.name);
      return right ? { outcome: 'right' } : { outcome: 'wrong', quotes: [greeting.text] };
    }),
});

/** Any of the given names will do; one letter may differ, for typing errors are not mix-ups. */
function isSameName(greeted: string, given: string): boolean {
  const names = splitWords(fold(given));
  return splitWords(fold(greeted)).some((word) => names.some((name) => distance(word, name) <= 1));
}
