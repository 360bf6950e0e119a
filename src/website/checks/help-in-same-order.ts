/** Do the ways to get help stand in the same order on every page? */
import { defineCheck } from '../../model/check.js';
import type { Exhibit } from '../../model/exhibit.js';
import type { LinkFact } from '../../model/page-facts.js';
import { pageFrame } from '../judging/contact-details.js';
import { goalsOn, linksAbout } from '../judging/page-words.js';
import { type ReadPage, samplePages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** Header and footer are judged apart, because people look in one or the other. */
const REPEATED = ['header', 'navigation', 'footer'] as const;

export default defineCheck({
  id: 'website/help-in-same-order',
  title: 'Ways to get help stand in the same place on every page',
  why: 'Whoever has found help once must be able to find it again without searching.',
  source: 'WCAG 2.2 success criterion 3.2.6, consistent help (level A)',
  weight: 2,
  needs: 'site',
  outcomes: {
    same: { verdict: 'pass', says: 'Contact, help and chat come in the same order on every page seen.' },
    different: {
      verdict: 'fail',
      says: 'Contact, help and chat come in one order on some pages and in another on others.',
      remedy: { text: 'Build header and footer once, and use them on every page.', effort: 'days' },
    },
    'nothing-repeated': {
      verdict: 'not-applicable',
      says: 'No two pages seen repeat two ways to get help that could change places.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    let compared = false;
    const pages = samplePages(site).map((page) => ({ page, found: helpLinks(page) }));
    for (const region of REPEATED) {
      const orders = pages.map(({ page, found }) => ({
        page,
        links: found.filter((link) => link.region === region),
      }));
      for (const [at, one] of orders.entries()) {
        for (const other of orders.slice(at + 1)) {
          const shared = common(one.links, other.links);
          if (shared.length < 2) continue;
          compared = true;
          const before = shared.join(' ');
          const after = common(other.links, one.links).join(' ');
          if (before !== after) return { outcome: 'different', exhibits: [orderOf(one), orderOf(other)] };
        }
      }
    }
    return { outcome: compared ? 'same' : 'nothing-repeated' };
  }),
});

/** Links to contact, complaints, help and chat in header and footer, each target once a region, in document order. */
function helpLinks(page: ReadPage): LinkFact[] {
  const { facts } = pageFrame(page);
  const reading = goalsOn(facts);
  const helpful = new Set<object>([
    ...reading.ranked('contact').map(({ fact }) => fact),
    ...reading.ranked('complain').map(({ fact }) => fact),
    ...reading.ranked('help').map(({ fact }) => fact),
    ...linksAbout(facts, 'chat'),
  ]);
  const links = facts.links.filter((link) => link.visible && helpful.has(link));
  return links.filter(
    ({ href, region }, at) => links.findIndex((link) => link.href === href && link.region === region) === at,
  );
}

const common = (links: readonly LinkFact[], others: readonly LinkFact[]): string[] =>
  links.map(({ href }) => href).filter((href) => others.some((other) => other.href === href));

const orderOf = ({ page, links }: { page: ReadPage; links: readonly LinkFact[] }): Exhibit => ({
  kind: 'quote',
  text: links.map(({ text, name }) => text || name).join(' · '),
  url: page.url,
});
