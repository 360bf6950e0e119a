/** Are the people who lead the company named, with a way to reach them? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { pagesCalled } from '../judging/linked-pages.js';
import { linksAbout } from '../judging/page-words.js';
import { readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/leaders-can-be-written-to',
  title: 'The people who lead the company are named and can be written to',
  why: 'Leaders who can be reached hear what the complaint figures do not tell.',
  source: 'our assumption',
  weight: 2,
  needs: 'site',
  outcomes: {
    reachable: { verdict: 'pass', says: 'At least one leader is named with a way to get in touch.' },
    'names-only': {
      verdict: 'fail',
      credit: 0.5,
      says: 'Leaders are named, but there is no way to write to any of them.',
      remedy: { text: 'Add an email address that one of the leaders reads, and say so.', effort: 'minutes' },
    },
    nobody: {
      verdict: 'fail',
      says: 'Nobody who leads the company is named on the pages seen.',
      remedy: {
        text: 'Name the leaders on the page about the company, each with an email address.',
        effort: 'days',
      },
    },
    'not-read': { verdict: 'cant-tell', says: 'The page about the company was not seen.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = readPages(site);
    const people = pages.flatMap((page) =>
      detailsOn(page, siteCountry(site)).people.map((person) => ({ ...person, url: page.url })),
    );
    const best = people.find(({ route }) => route) ?? people[0];
    if (best) {
      const text = [best.name, best.role, best.route].filter(Boolean).join(', ');
      return {
        outcome: best.route ? 'reachable' : 'names-only',
        exhibits: [{ kind: 'quote', text, url: best.url }],
      };
    }
    // Leaders stand on the page about the company; where nobody opened it, nothing can be told.
    if (pagesCalled(site, 'about').length > 0) return { outcome: 'nobody' };
    const unread = pages.some(({ facts }) => linksAbout(facts, 'about').length > 0);
    return { outcome: unread || site.status === 'partial' ? 'not-read' : 'nobody' };
  }),
});
