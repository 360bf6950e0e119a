/** Can a customer unsubscribe with one click in the mail program? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { oneClick } from '../judging/one-click.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/one-click-unsubscribe-offered',
  title: 'One click in the mail program unsubscribes',
  why: 'Leaving must be as easy as joining was.',
  source: 'RFC 8058 section 3.1; Gmail and Yahoo rules for bulk senders',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    'one-click': { verdict: 'pass', says: 'Both headers for one-click unsubscribing are there.' },
    'no-post-header': {
      verdict: 'fail',
      says: 'The header List-Unsubscribe-Post: List-Unsubscribe=One-Click is missing or wrong.',
      remedy: { text: 'Switch one-click unsubscribing on in the mailing software.', effort: 'minutes' },
    },
    'no-https': {
      verdict: 'fail',
      says: 'List-Unsubscribe names no https address, so one click cannot work.',
      remedy: { text: 'Add an https address that unsubscribes on a POST request.', effort: 'days' },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ list }) => {
      const quotes = [
        `List-Unsubscribe: ${list.unsubscribe.join(', ') || '(none)'}`,
        `List-Unsubscribe-Post: ${list.post ?? '(none)'}`,
      ];
      const lacks = oneClick(list);
      return lacks === null ? { outcome: 'one-click' } : { outcome: lacks, quotes };
    }),
});
