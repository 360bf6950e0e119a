/** Can a customer answer the mail? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/sender-can-be-answered',
  title: 'Customers can answer our mails',
  why: '“No-reply” says: we talk, you listen. A dialogue starts with an address that somebody reads.',
  source: 'PECR 2003 reg. 23(b), a valid address (to be confirmed); good practice',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    answerable: { verdict: 'pass', says: 'Answers go to an address that does not refuse them.' },
    'no-reply': {
      verdict: 'fail',
      says: 'Answers go to an address that says nobody reads it.',
      remedy: { text: 'Send from an address that people read, and say who.', effort: 'days' },
    },
    'no-reply-name': {
      verdict: 'fail',
      says: 'Answers are read, but the sender’s address says the opposite.',
      credit: 0.25,
      remedy: { text: 'Rename the sending address.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ from, replyTo, noReplySender, noReplyAnswer }) => {
      const quotes = [`From: ${from.address}`, ...(replyTo ? [`Reply-To: ${replyTo.address}`] : [])];
      if (noReplyAnswer) return { outcome: 'no-reply', quotes };
      return noReplySender ? { outcome: 'no-reply-name', quotes } : { outcome: 'answerable' };
    }),
});
