/** Does the mail forbid to answer without naming another way? */
import { defineCheck } from '../../model/check.js';
import { hasContactRoute } from '../judging/contact-route.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/replies-welcome',
  title: 'A mail that cannot be answered names another way',
  why: '“Please do not reply” without a way to ask leaves a customer alone with the question we raised.',
  source: 'our assumption',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    welcome: { verdict: 'pass', says: 'Nothing forbids to answer.' },
    'other-way': {
      verdict: 'pass',
      says: 'The mail asks not to answer, and names another way.',
      credit: 0.5,
    },
    forbidden: {
      verdict: 'fail',
      says: 'The mail asks not to answer, and names no other way.',
      remedy: {
        text: 'Take the sentence out and read the answers, or name a phone number and an address.',
        effort: 'minutes',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), (mail) => {
      if (mail.saysNoReply === null) return { outcome: 'welcome' };
      return { outcome: hasContactRoute(mail) ? 'other-way' : 'forbidden', quotes: [mail.saysNoReply] };
    }),
});
