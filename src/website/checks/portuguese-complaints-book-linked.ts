/** Does a Portuguese site link to the electronic complaints book? */
import { defineCheck } from '../../model/check.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';
import { complaintsBookLinks } from '../recognise/complaints-book.js';

export default defineCheck({
  id: 'website/portuguese-complaints-book-linked',
  title: 'The website links to the electronic complaints book',
  why: 'Customers in Portugal look for the book first, and take a missing link for a refusal.',
  source: 'Portuguese decree-law 156/2005 as amended by 74/2017; may apply; not legal advice',
  weight: 3,
  countries: ['PT'],
  needs: 'site',
  outcomes: {
    linked: { verdict: 'pass', says: 'The home page links to the electronic complaints book.' },
    elsewhere: {
      verdict: 'fail',
      credit: 0.5,
      says: 'The electronic complaints book is linked, but not from the home page.',
      remedy: { text: 'Put the link with the book’s logo into the footer of every page.', effort: 'minutes' },
    },
    missing: {
      verdict: 'fail',
      says: 'None of the pages seen links to the electronic complaints book.',
      remedy: {
        text: 'Register with the electronic complaints book and link to it from the footer of every page.',
        effort: 'days',
      },
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const found = readPages(site).flatMap((page) =>
      complaintsBookLinks(page.facts).map(({ text, name }) => ({ page, text: text || name })),
    );
    const atHome = found.some(({ page }) => page.why === 'home');
    return {
      outcome: atHome ? 'linked' : found.length > 0 ? 'elsewhere' : 'missing',
      exhibits: found.map(({ page, text }) => ({ kind: 'quote', text, url: page.url })),
    };
  }),
});
