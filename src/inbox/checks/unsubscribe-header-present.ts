/** Can the mail program itself offer to unsubscribe? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/unsubscribe-header-present',
  title: 'The mail program can offer to unsubscribe',
  why: 'Customers use the button of their mail program; where it is missing, they press “spam” instead.',
  source: 'RFC 2369; Gmail, Yahoo and Microsoft rules for bulk senders',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    present: { verdict: 'pass', says: 'A List-Unsubscribe header is there.' },
    absent: {
      verdict: 'fail',
      says: 'There is no List-Unsubscribe header.',
      remedy: { text: 'Switch the header on in the mailing software.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ list, subject }) =>
      list.unsubscribe.length > 0
        ? { outcome: 'present' }
        : { outcome: 'absent', quotes: [`Subject: ${subject}`] },
    ),
});
