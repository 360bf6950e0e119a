/** Does the page about complaints say when an answer comes? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { exhibitPages } from '../judging/exhibits.js';
import { endPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/answer-time-promised',
  title: 'Customers are told when they get an answer',
  why: 'Waiting is bearable when it has an end.',
  source:
    'FCA DISP 1.6 (eight weeks), Ofcom General Condition C4, Housing Ombudsman Code (10 working days), ASIC RG 271 (30 days) for their sectors',
  weight: 3,
  needs: 'site',
  outcomes: {
    promised: { verdict: 'pass', says: 'The page where customers complain says when they get an answer.' },
    silent: {
      verdict: 'fail',
      says: 'The page where customers complain does not say when they get an answer.',
      remedy: { text: 'Write how many working days an answer takes, and keep it.', effort: 'minutes' },
    },
    none: { verdict: 'not-applicable', says: 'No page was found that could promise an answer.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = endPages(site);
    if (pages.length === 0) return { outcome: 'none' };
    const [promise] = pages.flatMap((page) =>
      detailsOn(page, siteCountry(site)).promises.map(({ text }) => ({
        kind: 'quote' as const,
        text,
        url: page.url,
      })),
    );
    if (promise) return { outcome: 'promised', exhibits: [promise] };
    return { outcome: 'silent', exhibits: exhibitPages(pages) };
  }),
});
