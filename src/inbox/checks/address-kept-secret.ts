/** Does anybody write to the secret address who should not know it? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { senderKind } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/address-kept-secret',
  title: 'Nobody but us writes to the address a customer gave us',
  why: 'A customer who hears from strangers knows that we sold or lost their address.',
  source: 'GDPR Articles 5(1)(f) and 6 (to be confirmed)',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    own: { verdict: 'pass', says: 'The mail comes from our own domain.' },
    agent: { verdict: 'pass', says: 'The mail comes from an agency that writes on our behalf.' },
    stranger: {
      verdict: 'fail',
      says: 'A stranger writes to the secret address: it was shared or leaked.',
      remedy: {
        text: 'Find out who had the address: the form or list where it was planted, its suppliers, its exports. Stop the sharing, or report the leak.',
        effort: 'project',
      },
    },
    'no-domains': {
      verdict: 'cant-tell',
      says: 'Our own domains are not configured, so strangers cannot be told.',
    },
  },
  judge(evidence) {
    const { where } = evidence.planting;
    return forEachMail(evidence.messages, (mail) => {
      const sender = senderKind(mail, evidence.company);
      if (sender === 'unknown') return { outcome: 'no-domains' };
      if (sender !== 'stranger') return { outcome: sender === 'agent' ? 'agent' : 'own' };
      const planted = where ? `; the address was only given here: ${where}` : '';
      return {
        outcome: 'stranger',
        message: `${mail.from.address || 'An unnamed sender'} writes to the secret address${planted}.`,
        quotes: [`From: ${mail.from.name} <${mail.from.address}>`, `Subject: ${mail.subject}`],
      };
    });
  },
});
