/** Do the links of a mail work? */

import { defineCheck } from '../../model/check.js';
import { isBroken } from '../judging/broken-link.js';
import { aboutMailbox, forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/links-unbroken',
  title: 'The links of a mail work',
  why: 'A customer who presses and lands on an error page does not try again.',
  source: 'our assumption',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    working: { verdict: 'pass', says: 'The links that were opened work.' },
    broken: {
      verdict: 'fail',
      says: 'A link leads to an error.',
      remedy: {
        text: 'Repair or redirect the page, and press every link of a proof before sending.',
        effort: 'minutes',
      },
    },
    'not-looked-at': { verdict: 'not-applicable', says: 'Links were not opened; --check-links does that.' },
  },
  judge(evidence) {
    if (evidence.linkVisits === null) return [aboutMailbox(evidence.source, { outcome: 'not-looked-at' })];
    const visits = evidence.linkVisits.filter(({ unsubscribe, refused }) => !unsubscribe && !refused);
    return forEachMail(marketingMails(evidence), (mail) => {
      const opened = visits.filter(({ message }) => message === mail.id);
      if (opened.length === 0) return null;
      const broken = opened.filter(isBroken);
      return broken.length > 0
        ? {
            outcome: 'broken',
            quotes: broken.map(({ href, status, failure }) => `${href}: ${failure ?? status}`),
          }
        : { outcome: 'working' };
    });
  },
});
