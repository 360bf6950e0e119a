/** Is the way to contact and complaint encrypted all along, and does the form send encrypted? */
import { defineCheck } from '../../model/check.js';
import { contactForms } from '../judging/contact-forms.js';
import { CUT_SHORT, cutShort } from '../judging/journeys.js';
import { pagesPassed } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/contact-path-encrypted',
  title: 'The way to contact and complaint is encrypted',
  why: 'A complaint holds names, numbers and quarrels that are nobody else’s business.',
  source: 'our assumption',
  weight: 3,
  needs: 'site',
  outcomes: {
    encrypted: { verdict: 'pass', says: 'Every page on the way is served, and every form sent, over HTTPS.' },
    open: {
      verdict: 'fail',
      says: 'A page on the way to contact or complaint is served, or a form sent, without encryption.',
      remedy: { text: 'Serve the whole site over HTTPS and redirect from HTTP.', effort: 'days' },
    },
    local: { verdict: 'not-applicable', says: 'The site runs on this machine, where nothing travels.' },
    none: { verdict: 'not-applicable', says: 'No way to contact or complain was found.' },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    if (LOOPBACK.test(site.site)) return { outcome: 'local' };
    const { contact, complain } = site.journeys;
    if (contact.reached === 'not-found' && complain.reached === 'not-found')
      return { outcome: cutShort(site, 'contact') ? 'cut-short' : 'none' };
    const targets = contactForms(site).map(({ fact }) => fact.action);
    const open = [...new Set([...pagesPassed(contact), ...pagesPassed(complain), ...targets])].filter((url) =>
      url.startsWith('http:'),
    );
    return {
      outcome: open.length > 0 ? 'open' : 'encrypted',
      exhibits: open.map((url) => ({ kind: 'url', url })),
    };
  }),
});

/** Matches `http://localhost:8080/`, `http://127.0.0.1/`, `http://[::1]:3000/`, `http://shop.localhost/`. */
const LOOPBACK = /^https?:\/\/(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?(?:\/|$)/i;
