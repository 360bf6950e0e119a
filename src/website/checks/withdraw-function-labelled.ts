/** Can a customer withdraw from a contract online, by a function that says so? */
import { isWithdrawLabel } from '../../language/withdraw-labels.js';
import { defineCheck } from '../../model/check.js';
import { EUROPEAN_UNION } from '../judging/european-union.js';
import { quoteExhibit } from '../judging/exhibits.js';
import { linksAbout } from '../judging/page-words.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/withdraw-function-labelled',
  title: 'Customers can withdraw from a contract online, by a button that says so',
  why: 'A right that takes a letter to use is used by angry people alone.',
  source:
    'Directive (EU) 2023/2673, article 11a of 2011/83/EU, from 19 June 2026; may apply; not legal advice',
  weight: 3,
  countries: EUROPEAN_UNION,
  needs: 'site',
  outcomes: {
    labelled: { verdict: 'pass', says: 'A link or button to withdraw from a contract is shown.' },
    'policy-only': {
      verdict: 'fail',
      credit: 0.5,
      says: 'The site explains withdrawal or returns, but shows no button to withdraw.',
      remedy: {
        text: 'Add a button “Withdraw from contract here” that leads to a form with two fields.',
        effort: 'days',
      },
    },
    missing: {
      verdict: 'fail',
      says: 'Things are sold online, and nothing on the pages seen leads to a withdrawal.',
      remedy: {
        text: 'Add a button “Withdraw from contract here” to every footer, and a form behind it.',
        effort: 'days',
      },
    },
    'nothing-sold': {
      verdict: 'not-applicable',
      says: 'No contract can be made on this website, as far as seen.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = readPages(site);
    const found = pages.flatMap((page) =>
      [...page.facts.links, ...page.facts.controls]
        .filter(({ visible, text, name }) => visible && isWithdrawLabel(text || name))
        .map((fact) => quoteExhibit(fact, page)),
    );
    if (found[0]) return { outcome: 'labelled', exhibits: [found[0]] };
    if (site.journeys.buy.reached === 'not-found') return { outcome: 'nothing-sold' };
    const policies = pages.flatMap((page) =>
      linksAbout(page.facts, 'withdraw').map((link) => quoteExhibit(link, page)),
    );
    return policies[0] ? { outcome: 'policy-only', exhibits: [policies[0]] } : { outcome: 'missing' };
  }),
});
