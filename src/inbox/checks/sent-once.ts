/** Does the same mail come twice? */

import { defineCheck } from '../../model/check.js';
import { DAY } from '../../model/durations.js';
import type { MessageFacts } from '../../model/inbox-evidence.js';
import { arrivalTime, inOrder, wallClock } from '../judging/arrival.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { sameMail } from '../judging/same-mail.js';
import { marketingMails } from '../judging/sender.js';

/** Mails of one day that are compared with each other; bounds the work (our assumption). */
const NEARBY = 50;

export default defineCheck({
  id: 'inbox/sent-once',
  title: 'Every mailing comes once',
  why: 'The same mail twice in a day says that we do not know whom we have written to.',
  source: 'our assumption',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    once: { verdict: 'pass', says: 'It came once.' },
    again: {
      verdict: 'fail',
      says: 'The same mail came more than once within 24 hours.',
      remedy: { text: 'Merge the lists and remove doubles before a mailing is sent.', effort: 'days' },
    },
  },
  judge(evidence) {
    const when = (mail: MessageFacts): string => {
      const { day, text } = wallClock(arrivalTime(mail), evidence.company.zone);
      return `${day} ${text.slice(-5)}`;
    };
    const mails = inOrder(marketingMails(evidence));
    const place = new Map(mails.map((mail, at) => [mail, at]));
    return forEachMail(mails, (mail) => {
      const at = place.get(mail) ?? 0;
      const earlier = mails
        .slice(Math.max(0, at - NEARBY), at)
        .find((other) => arrivalTime(mail) - arrivalTime(other) < DAY && sameMail(mail, other));
      if (!earlier) return { outcome: 'once' };
      return {
        outcome: 'again',
        quotes: [earlier, mail].map((each) => `${when(each)}: ${each.subject}`),
      };
    });
  },
});
