/** Are links and pictures fetched over an encrypted connection? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/links-encrypted',
  title: 'Links and pictures use encrypted connections',
  why: 'Over plain http everybody on the way can read and change what a customer opens.',
  source: 'our assumption; browsers mark such pages as “not secure”',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    encrypted: { verdict: 'pass', says: 'Every link and picture uses https.' },
    plain: {
      verdict: 'fail',
      says: 'Links or pictures use plain http.',
      remedy: {
        text: 'Switch https on for the link and picture domains of the mailing software.',
        effort: 'days',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ insecure, links, images }) => {
      if (insecure.length > 0) return { outcome: 'plain', quotes: insecure };
      return links.some(({ kind }) => kind === 'web') || images.content > 0 ? { outcome: 'encrypted' } : null;
    }),
});
