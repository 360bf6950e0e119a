/** Do we write under one name, or under many? */

import { defineCheck } from '../../model/check.js';
import { DAY } from '../../model/durations.js';
import { counted } from '../../text/counting.js';
import { inOrder } from '../judging/arrival.js';
import { aboutMailbox } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** More names or domains than this in a quarter confuse (our assumption). */
const MOST = 2;
const QUARTER = 91 * DAY;

export default defineCheck({
  id: 'inbox/sender-steady',
  title: 'Our marketing comes from one sender that customers recognise',
  why: 'Ever new sender names look like ever new strangers, and cannot be filtered or trusted.',
  source: 'our assumption',
  weight: 2,
  needs: 'inbox',
  outcomes: {
    steady: { verdict: 'pass', says: 'One or two sender names and domains were used.' },
    drifting: {
      verdict: 'fail',
      says: 'More than two sender names or domains were used in a quarter.',
      remedy: { text: 'Agree on one sender name and address for marketing.', effort: 'days' },
    },
    'too-few': { verdict: 'not-applicable', says: 'Fewer than three marketing mails came.' },
  },
  judge(evidence) {
    const mails = inOrder(marketingMails(evidence));
    if (mails.length < 3) return [aboutMailbox(evidence.source, { outcome: 'too-few' })];
    const last = Date.parse(mails.at(-1)?.receivedAt ?? '');
    const recent = mails.filter((mail) => last - Date.parse(mail.receivedAt ?? '') <= QUARTER);
    const senders = [...new Set(recent.map(({ from }) => `${from.name} <${from.address}>`))];
    const domains = new Set(recent.map(({ from }) => from.domain));
    const drifting = senders.length > MOST || domains.size > MOST;
    return [
      aboutMailbox(evidence.source, {
        outcome: drifting ? 'drifting' : 'steady',
        message: `${counted(senders.length, 'sender name')} and ${counted(domains.size, 'domain')} in the last quarter.`,
        quotes: senders,
      }),
    ];
  },
});
