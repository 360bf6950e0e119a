/** Does the receiving mailbox confirm that the mail is really ours? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

/** Microsoft's word for a domain without a DMARC record that would have passed. */
const PASSES = ['pass', 'bestguesspass'];

export default defineCheck({
  id: 'inbox/sender-authenticated',
  title: 'SPF, DKIM and DMARC prove that our mail is ours',
  why: 'Without proof our mail lands in the spam folder, and anybody can write to our customers in our name.',
  source: 'RFC 8601 section 5, RFC 7208, RFC 6376, RFC 7489; Gmail, Yahoo and Outlook rules',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    authenticated: { verdict: 'pass', says: 'DMARC passes.' },
    unsigned: {
      verdict: 'fail',
      says: 'The mail carries no valid DKIM signature.',
      credit: 0.25,
      remedy: { text: 'Let the mailing software sign with your own domain.', effort: 'days' },
    },
    failed: {
      verdict: 'fail',
      says: 'The receiving mailbox could not confirm the sender.',
      remedy: { text: 'Let whoever keeps your DNS align SPF and DKIM with the From domain.', effort: 'days' },
    },
    untold: { verdict: 'cant-tell', says: 'The mailbox adds no Authentication-Results header.' },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ authentication: { server, spf, dkim, dmarc } }) => {
      const quotes = [
        `${server ?? 'nobody'}: spf=${spf ?? 'none'} dkim=${dkim ?? 'none'} dmarc=${dmarc ?? 'none'}`,
      ];
      if (server === null || (dkim === null && dmarc === null)) return { outcome: 'untold' };
      if (dmarc !== null && !PASSES.includes(dmarc)) return { outcome: 'failed', quotes };
      if (dkim !== 'pass') return { outcome: dmarc === null ? 'failed' : 'unsigned', quotes };
      return dmarc === null ? { outcome: 'untold' } : { outcome: 'authenticated', quotes };
    }),
});
