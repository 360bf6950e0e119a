/** Can a customer unsubscribe without logging in? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/unsubscribe-without-login',
  title: 'Unsubscribing needs no login',
  why: 'A customer who has forgotten a password cannot leave; that is a trap, not a service.',
  source: '16 CFR 316.5: an answer by mail or a single page, and nothing but the address',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    open: { verdict: 'pass', says: 'A way out asks for no login.' },
    'login-wall': {
      verdict: 'fail',
      says: 'The only way out leads through a login.',
      remedy: { text: 'Give each mail its own unsubscribe link that knows the address.', effort: 'days' },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ unsubscribe }) => {
      if (unsubscribe.length === 0) return null;
      const walled = unsubscribe.every(({ login }) => login);
      return walled
        ? { outcome: 'login-wall', quotes: unsubscribe.map(({ sentence }) => sentence) }
        : { outcome: 'open' };
    }),
});
