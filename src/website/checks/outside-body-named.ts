/** Does the complaint page say who decides if company and customer do not agree? */
import { defineCheck } from '../../model/check.js';
import { quoteOf } from '../judging/exhibits.js';
import { blocksAbout, linksAbout } from '../judging/page-words.js';
import { endPage, readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/outside-body-named',
  title: 'The website says who decides if company and customer cannot agree',
  why: 'Naming the ombudsman shows that you expect to be fair; hiding it shows the opposite.',
  source:
    'FCA DISP 1.6, Ofcom General Condition C4 and British energy rules for their sectors; ISO 10002 (name the next recourse)',
  weight: 2,
  needs: 'site',
  outcomes: {
    linked: { verdict: 'pass', says: 'The site links to an outside body that decides disputes.' },
    named: {
      verdict: 'pass',
      credit: 0.5,
      says: 'The site names an outside body that decides disputes, without a link to it.',
    },
    none: {
      verdict: 'fail',
      says: 'The complaint page names no outside body that decides disputes.',
      remedy: {
        text: 'Name the ombudsman or arbitration body, with a link and the time limit for going there.',
        effort: 'minutes',
      },
    },
    'no-procedure': {
      verdict: 'not-applicable',
      says: 'No page about complaints was read that could name an outside body.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = readPages(site);
    const links = pages.flatMap((page) =>
      linksAbout(page.facts, 'escalation')
        .filter(({ href }) => leadsElsewhere(href, page.url))
        .map((link) => quoteOf(link, page)),
    );
    if (links[0]) return { outcome: 'linked', exhibits: [links[0]] };
    const named = pages.flatMap(({ facts, url }) =>
      blocksAbout(facts, 'escalation').map(({ text }) => ({ kind: 'quote' as const, text, url })),
    );
    if (named[0]) return { outcome: 'named', exhibits: [named[0]] };
    const { complain } = site.journeys;
    const page = complain.named ? endPage(site, complain) : undefined;
    return page
      ? { outcome: 'none', exhibits: [{ kind: 'url', url: page.url }] }
      : { outcome: 'no-procedure' };
  }),
});

const leadsElsewhere = (href: string, from: string): boolean =>
  URL.canParse(href) && new URL(href).host !== new URL(from).host;
