/** Does our domain tell mailboxes to refuse forgeries? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/dmarc-enforced',
  title: 'Mailboxes are told to refuse forged mail in our name',
  why: 'A policy of “none” lets forgeries through to our customers.',
  source: 'RFC 7489; Gmail and Yahoo ask for “none” at the least',
  weight: 1,
  needs: 'inbox',
  outcomes: {
    enforced: { verdict: 'pass', says: 'The DMARC policy is quarantine or reject.' },
    'watching-only': {
      verdict: 'fail',
      says: 'The DMARC policy is “none”: forgeries are only reported.',
      remedy: {
        text: 'Read the DMARC reports, then move on to quarantine and to reject.',
        effort: 'project',
      },
    },
    untold: { verdict: 'cant-tell', says: 'The headers do not tell the policy.' },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ authentication: { policy }, from }) => {
      if (policy === null) return { outcome: 'untold' };
      return policy === 'none'
        ? { outcome: 'watching-only', quotes: [`${from.domain}: p=none`] }
        : { outcome: 'enforced' };
    }),
});
