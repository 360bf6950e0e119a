/** Does the site still send customers to the closed European dispute platform? */
import { defineCheck } from '../../model/check.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';
import { odrReferences } from '../recognise/odr-link.js';

export default defineCheck({
  id: 'website/closed-dispute-platform-gone',
  title: 'Customers are not sent to the closed European dispute platform',
  why: 'A door that no longer opens tells an angry customer how much the rest of the page is looked after.',
  source: 'Regulation (EU) 2024/3228: the platform closed on 20 July 2025 and references must go',
  weight: 1,
  needs: 'site',
  outcomes: {
    gone: {
      verdict: 'pass',
      says: 'None of the pages seen sends customers to the dispute platform of the EU, which has closed.',
    },
    shown: {
      verdict: 'fail',
      says: 'The site still refers to the European dispute platform, which closed on 20 July 2025.',
      remedy: {
        text: 'Delete the reference from the imprint, the terms and the mail footers; name your arbitration body instead, if you take part.',
        effort: 'minutes',
      },
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const exhibits = readPages(site).flatMap(({ url, facts }) =>
      odrReferences(facts).map((text) => ({ kind: 'quote' as const, text, url })),
    );
    return { outcome: exhibits.length > 0 ? 'shown' : 'gone', exhibits };
  }),
});
