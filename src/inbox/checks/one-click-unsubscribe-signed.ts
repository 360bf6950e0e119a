/** Are the unsubscribe headers protected by a valid signature? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { oneClick } from '../judging/one-click.js';
import { marketingMails } from '../judging/sender.js';

const SIGNED = ['list-unsubscribe', 'list-unsubscribe-post'];

export default defineCheck({
  id: 'inbox/one-click-unsubscribe-signed',
  title: 'The unsubscribe headers are signed',
  why: 'Mail programs show their unsubscribe button only where a signature proves that the headers are ours.',
  source: 'RFC 8058 section 4',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    signed: { verdict: 'pass', says: 'A valid DKIM signature covers both headers.' },
    'not-covered': {
      verdict: 'fail',
      says: 'No DKIM signature covers both List-Unsubscribe and List-Unsubscribe-Post.',
      remedy: { text: 'Add both header names to those that the mail server signs.', effort: 'minutes' },
    },
    invalid: {
      verdict: 'fail',
      says: 'The DKIM signature that covers the headers is not valid.',
      remedy: { text: 'Check the key in DNS, and what changes the mail after signing.', effort: 'days' },
    },
    unproven: {
      verdict: 'cant-tell',
      says: 'A signature covers both headers; the mailbox does not say whether it is valid.',
    },
    'no-one-click': { verdict: 'not-applicable', says: 'There are no one-click headers to sign.' },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ list, authentication: { signatures } }) => {
      if (oneClick(list) !== null) return { outcome: 'no-one-click' };
      const covering = signatures.filter(({ headers }) => SIGNED.every((name) => headers.includes(name)));
      if (covering.length === 0) {
        return {
          outcome: 'not-covered',
          quotes: signatures.map(({ domain, headers }) => `d=${domain}; h=${headers.join(':')}`),
        };
      }
      if (covering.some(({ result }) => result === 'pass')) return { outcome: 'signed' };
      if (covering.some(({ result }) => result === null)) return { outcome: 'unproven' };
      return {
        outcome: 'invalid',
        quotes: covering.map(({ domain, result }) => `d=${domain}; dkim=${result}`),
      };
    }),
});
