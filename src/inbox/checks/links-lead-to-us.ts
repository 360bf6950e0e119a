/** Do links lead to us, or through domains of trackers and shorteners? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** Well-known link shorteners; they hide where a link leads. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.co ow.ly goo.gl is.gd buff.ly rebrand.ly cutt.ly t.ly shorturl.at rb.gy lnkd.in tiny.cc bl.ink v.gd'.split(
    ' ',
  ),
);
/** Matches an address of numbers: `192.0.2.7`. */
const IP_LITERAL = /^(?:\d{1,3}\.){3}\d{1,3}$|:/;

export default defineCheck({
  id: 'inbox/links-lead-to-us',
  title: 'Links show that they lead to us',
  why: 'Customers look where a link leads before they press it; a tracker’s address looks like a trap.',
  source: 'our assumption',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    ours: { verdict: 'pass', says: 'The links lead to our own domains.' },
    tracked: {
      verdict: 'fail',
      says: 'Links lead through domains that are not ours.',
      credit: 0.6,
      remedy: { text: 'Let the mailing software use a subdomain of yours for its links.', effort: 'days' },
    },
    hidden: {
      verdict: 'fail',
      says: 'Links lead through a shortener or a bare number.',
      remedy: { text: 'Link to your own pages by their names.', effort: 'minutes' },
    },
    'no-domains': { verdict: 'cant-tell', says: 'Our own domains are not configured.' },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ links }) => {
      const web = links.filter(({ kind }) => kind === 'web');
      if (web.length === 0) return null;
      const hidden = web.filter(
        ({ domain }) => domain && (SHORTENERS.has(domain) || IP_LITERAL.test(domain)),
      );
      if (hidden.length > 0)
        return {
          outcome: 'hidden',
          quotes: hidden.map(({ text, href }) => `${text || '(picture)'} → ${href}`),
        };
      const { domains } = evidence.company;
      if (domains.length === 0) return { outcome: 'no-domains' };
      const foreign = [
        ...new Set(web.map(({ domain }) => domain ?? '').filter((domain) => !domains.includes(domain))),
      ];
      return foreign.length > 0 ? { outcome: 'tracked', quotes: foreign } : { outcome: 'ours' };
    }),
});
