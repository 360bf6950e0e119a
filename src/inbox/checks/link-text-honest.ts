/** Does a link lead where its text says? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/link-text-honest',
  title: 'Links lead where their text says',
  why: 'A link that shows one address and opens another is what customers are taught to fear.',
  source: 'advice of mailbox providers against phishing; our assumption',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    honest: { verdict: 'pass', says: 'Addresses shown as links lead to the same domain.' },
    lies: {
      verdict: 'fail',
      says: 'A link shows one domain and leads to another.',
      remedy: {
        text: 'Show words instead of an address, or track links under your own domain.',
        effort: 'minutes',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ links }) => {
      const shown = links.filter(({ shownDomain, kind }) => shownDomain !== null && kind === 'web');
      if (shown.length === 0) return null;
      const lies = shown.filter(({ shownDomain, domain }) => shownDomain !== domain);
      return lies.length > 0
        ? { outcome: 'lies', quotes: lies.map(({ text, href }) => `${text} → ${href}`) }
        : { outcome: 'honest' };
    }),
});
