/** Does every page lead to the place where a customer can complain? */

import { defineCheck } from '../../model/check.js';
import type { Journey } from '../../model/journey.js';
import { exhibitPages } from '../judging/exhibits.js';
import { goalsOn } from '../judging/page-words.js';
import { type ReadPage, samplePages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** Share of the pages; regulators ask for "prominent", the figures are our assumption. */
const MOST = 0.8;
/** From this number of pages on, "every page" says something. */
const ENOUGH = 2;

export default defineCheck({
  id: 'website/complaint-link-on-every-page',
  title: 'Every page leads to the place where a customer can complain',
  why: 'Trouble starts on any page, and nobody goes back to the home page to look for help.',
  source:
    'British energy complaints rules 2008 (procedure prominent on the website); the shares are our assumption',
  weight: 3,
  needs: 'site',
  outcomes: {
    everywhere: { verdict: 'pass', says: 'Every page seen leads to the complaint route.' },
    'most-pages': {
      verdict: 'fail',
      credit: 0.5,
      says: 'Most pages, but not all, lead to the complaint route.',
      remedy: {
        text: 'Use the same footer on all pages, with the link to complaints in it.',
        effort: 'minutes',
      },
    },
    'few-pages': {
      verdict: 'fail',
      says: 'Few pages lead to the complaint route.',
      remedy: { text: 'Put the link “Complaints” into the footer of every page.', effort: 'minutes' },
    },
    'no-route': {
      verdict: 'not-applicable',
      says: 'There is no complaint route by name that pages could lead to.',
    },
    'too-few': { verdict: 'cant-tell', says: 'Too few pages were seen to speak of every page.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { complain } = site.journeys;
    if (!complain.named) return { outcome: 'no-route' };
    const sample = samplePages(site);
    if (sample.length < ENOUGH) return { outcome: 'too-few' };
    const without = sample.filter((page) => !leadsToComplaint(page, complain));
    const share = 1 - without.length / sample.length;
    return {
      outcome: without.length === 0 ? 'everywhere' : share >= MOST ? 'most-pages' : 'few-pages',
      message: `${howMany(sample.length - without.length, sample.length)} pages seen lead to the complaint route.`,
      exhibits: exhibitPages(without, () => 'no link to complaints'),
    };
  }),
});

const howMany = (leading: number, seen: number): string =>
  leading === seen ? `All ${seen}` : `${leading === 0 ? 'None' : leading} of the ${seen}`;

/** The page of the complaint counts as leading to itself. */
function leadsToComplaint({ url, facts }: ReadPage, { finalUrl }: Journey): boolean {
  if (url === finalUrl) return true;
  const linked = facts.links.some(({ href }) => href !== '' && href === finalUrl);
  return linked || goalsOn(facts).ranked('complain').length > 0;
}
