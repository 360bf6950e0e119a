/** Is the imprint called so, and at most two clicks away? */

import { defineCheck } from '../../model/check.js';
import type { LinkFact } from '../../model/page-facts.js';
import { quoteExhibit } from '../judging/exhibits.js';
import { linksAbout } from '../judging/page-words.js';
import { homePage, type ReadPage, readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/imprint-within-two-clicks',
  title: 'The imprint is called so and at most two clicks away',
  why: 'Customers want to know whom they are dealing with before they trust, and when they quarrel.',
  source:
    'German Digital Services Act implementation, section 5, and court rulings of 2025 (label, two clicks); may apply; not legal advice',
  weight: 3,
  countries: ['DE', 'AT'],
  needs: 'site',
  outcomes: {
    'one-click': { verdict: 'pass', says: 'The home page links to the imprint by name.' },
    'two-clicks': {
      verdict: 'pass',
      says: 'A page that the home page links to links to the imprint by name.',
    },
    hidden: {
      verdict: 'fail',
      credit: 0.5,
      says: 'A link to the imprint exists on the home page but is not shown.',
      remedy: { text: 'Show the link “Impressum” in the footer without a menu.', effort: 'minutes' },
    },
    missing: {
      verdict: 'fail',
      says: 'No link called imprint was found within two clicks.',
      remedy: { text: 'Put a link “Impressum” into the footer of every page.', effort: 'minutes' },
    },
    'cut-short': {
      verdict: 'cant-tell',
      says: 'The home page does not link to an imprint, and not every page behind it was seen.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const home = homePage(site);
    const atHome = home ? imprintLinks(home) : [];
    const shown = atHome.find(({ visible }) => visible);
    if (home && shown) return { outcome: 'one-click', exhibits: [quoteExhibit(shown, home)] };
    for (const page of readPages(site).filter(({ depth }) => depth === 1)) {
      const link = imprintLinks(page).find(({ visible }) => visible);
      if (link) return { outcome: 'two-clicks', exhibits: [quoteExhibit(link, page)] };
    }
    if (home && atHome[0]) return { outcome: 'hidden', exhibits: [quoteExhibit(atHome[0], home)] };
    return { outcome: site.status === 'partial' ? 'cut-short' : 'missing' };
  }),
});

const imprintLinks = ({ facts }: ReadPage): LinkFact[] => linksAbout(facts, 'imprint');
