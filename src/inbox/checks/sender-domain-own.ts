/** Does the mail come from our own domain, as customers know it? */
import { distance } from 'fastest-levenshtein';
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { senderKind } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/sender-domain-own',
  title: 'Our mail comes from our own domain',
  why: 'Customers are told to distrust strange senders; a strange domain of ours teaches them the opposite.',
  source: 'our assumption',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    own: { verdict: 'pass', says: 'The mail comes from our own domain.' },
    foreign: {
      verdict: 'fail',
      says: 'The mail is ours, but comes from a domain that customers do not know.',
      remedy: { text: 'Send from your own domain or a subdomain of it.', effort: 'days' },
    },
    'look-alike': {
      verdict: 'fail',
      says: 'The sender’s domain looks like ours and is not.',
      remedy: {
        text: 'Ask whoever sends whether this is you; if not, report the domain and warn customers.',
        effort: 'days',
      },
    },
    'no-domains': { verdict: 'cant-tell', says: 'Our own domains are not configured.' },
  },
  judge: ({ messages, company }) =>
    forEachMail(messages, (mail) => {
      const sender = senderKind(mail, company);
      if (sender === 'unknown') return { outcome: 'no-domains' };
      if (sender === 'company') return { outcome: 'own' };
      const quotes = [`From: ${mail.from.address}`];
      if (isLookAlike(mail.from.domain, company.domains)) return { outcome: 'look-alike', quotes };
      return sender === 'agent' ? { outcome: 'foreign', quotes } : null;
    }),
});

/** One or two letters away, or our name with something added, such as `example-mail.com`. */
function isLookAlike(domain: string, own: readonly string[]): boolean {
  return own.some((ours) => {
    const name = ours.split('.')[0] ?? ours;
    const theirs = domain.split('.')[0] ?? domain;
    const close = name.length >= 5 && distance(name, theirs) <= 2 && theirs !== '';
    return close || (name.length >= 5 && theirs.split('-').includes(name) && theirs !== name);
  });
}
