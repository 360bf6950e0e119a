/** Does the unsubscribe link lead anywhere? */

import { defineCheck } from '../../model/check.js';
import { isBroken } from '../judging/broken-link.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';
import { findMergeTags } from '../recognise/merge-tags.js';

export default defineCheck({
  id: 'inbox/unsubscribe-link-works',
  title: 'The unsubscribe link leads somewhere',
  why: 'A dead link out is worse than none: the customer tried.',
  source: '15 USC 7704(a)(3): works for at least 30 days (to be confirmed)',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    'well-formed': { verdict: 'pass', says: 'The link has a proper address.' },
    dead: {
      verdict: 'fail',
      says: 'The unsubscribe link has no address, or a placeholder in its place.',
      remedy: {
        text: 'Put the unsubscribe field of the mailing software back into the template.',
        effort: 'minutes',
      },
    },
    'no-answer': {
      verdict: 'fail',
      says: 'The server behind the unsubscribe link does not answer.',
      remedy: {
        text: 'Bring the server back, and keep the links of old mails alive for at least 30 days.',
        effort: 'days',
      },
    },
  },
  judge: (evidence) => {
    const failed = new Map(
      (evidence.linkVisits ?? [])
        .filter((visit) => visit.unsubscribe && isBroken(visit))
        .map((visit) => [visit.href, visit]),
    );
    return forEachMail(marketingMails(evidence), ({ unsubscribe }) => {
      if (unsubscribe.length === 0) return null;
      const alive = unsubscribe.filter(({ href }) => isAddress(href));
      if (alive.length === 0)
        return {
          outcome: 'dead',
          quotes: unsubscribe.map(({ label, href }) => `${label} → ${href || '(empty)'}`),
        };
      const answering = alive.filter(({ href }) => !failed.has(href));
      if (answering.length > 0) return { outcome: 'well-formed' };
      return {
        outcome: 'no-answer',
        quotes: alive.map(({ href }) => `${href} → ${failed.get(href)?.failure ?? failed.get(href)?.status}`),
      };
    });
  },
});

/** A whole web or mail address without placeholders. */
const isAddress = (href: string): boolean =>
  /^(?:https?:\/\/[^\s/]+\.[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i.test(href) && findMergeTags(href).length === 0;
