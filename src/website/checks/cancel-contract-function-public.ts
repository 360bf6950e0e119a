/** Can a contract be ended online, in plain sight and without an account? */
import { defineCheck } from '../../model/check.js';
import { quoteExhibit } from '../judging/exhibits.js';
import { obstaclesAmong, wordsOnTheWay } from '../judging/journeys.js';
import { leadsThrough, pressablesAbout } from '../judging/page-words.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/cancel-contract-function-public',
  title: 'A contract can be ended online, by a link in plain sight',
  why: 'People who may leave easily come back; people who had to fight do not.',
  source:
    'German Civil Code section 312k; French Consumer Code article L215-1-1; may apply; not legal advice',
  weight: 4,
  countries: ['DE', 'FR'],
  needs: 'site',
  outcomes: {
    public: { verdict: 'pass', says: 'A link or button to end a contract is shown.' },
    hidden: {
      verdict: 'fail',
      says: 'A link to end a contract exists, but shows only after something else is opened.',
      remedy: { text: 'Show the link in the footer of every page, not behind “more”.', effort: 'minutes' },
    },
    'login-wall': {
      verdict: 'fail',
      says: 'Customers must log in before they can end a contract.',
      remedy: {
        text: 'Let the cancellation form work with name and contract number, without an account.',
        effort: 'days',
      },
    },
    missing: {
      verdict: 'fail',
      says: 'Subscriptions are offered, but no link or button to end one was found.',
      remedy: {
        text: 'Add a button “Verträge hier kündigen” or “Résilier votre contrat” to every footer, and a form behind it.',
        effort: 'days',
      },
    },
    'no-subscription': {
      verdict: 'not-applicable',
      says: 'Nothing that runs on until it is ended was seen on offer.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { buy, cancel } = site.journeys;
    if (obstaclesAmong(cancel, 'login-wall', 'forced-registration').length > 0)
      return { outcome: 'login-wall', exhibits: wordsOnTheWay(cancel) };
    const found = readPages(site).flatMap((page) =>
      pressablesAbout(page.facts, 'cancelContract').map((fact) => ({ page, fact })),
    );
    const best = found.find(({ fact }) => fact.visible) ?? found[0];
    if (best) {
      const exhibits = [quoteExhibit(best.fact, best.page)];
      return { outcome: best.fact.visible ? 'public' : 'hidden', exhibits };
    }
    // Only a way to buy that leads through a subscription shows that there is something to end.
    return { outcome: leadsThrough(buy, 'subscribe') ? 'missing' : 'no-subscription' };
  }),
});
