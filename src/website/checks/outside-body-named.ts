/** Does the complaint page say who decides if company and customer do not agree? */
import { defineCheck } from '../../model/check.js';
import { detailsOn, siteCountry } from '../judging/contact-details.js';
import { exhibitPages } from '../judging/exhibits.js';
import { pagesCalled } from '../judging/linked-pages.js';
import { mentions } from '../judging/page-words.js';
import { endPage, endPages } from '../judging/pages.js';
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
    linked: {
      verdict: 'pass',
      says: 'The site links to an outside body that decides disputes. Whether the link is alive was not tried: other hosts are not visited.',
    },
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
    // News and blogs speak of ombudsmen, too; only pages on complaints and terms say who decides here.
    const places = [...endPages(site), ...pagesCalled(site, 'imprint'), ...pagesCalled(site, 'terms')];
    const bodies = [...new Set(places)].flatMap((page) =>
      detailsOn(page, siteCountry(site))
        .escalation.filter(({ text, closed }) => !closed && mentions(page.facts, text, 'escalation'))
        .map(({ text, href }) => ({
          text,
          url: page.url,
          linked: href !== null && isElsewhere(href, page.url),
        })),
    );
    const best = bodies.find(({ linked }) => linked) ?? bodies[0];
    if (best) {
      const exhibits = [{ kind: 'quote' as const, text: best.text, url: best.url }];
      return { outcome: best.linked ? 'linked' : 'named', exhibits };
    }
    const { complain } = site.journeys;
    const page = complain.named ? endPage(site, complain) : undefined;
    return page ? { outcome: 'none', exhibits: exhibitPages([page]) } : { outcome: 'no-procedure' };
  }),
});

const isElsewhere = (href: string, from: string): boolean =>
  URL.canParse(href) && new URL(href).host !== new URL(from).host;
