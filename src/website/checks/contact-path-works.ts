/** Do the links and forms on the way to contact and complaint work? */

import { defineCheck } from '../../model/check.js';
import type { SiteEvidence, VisitedPage } from '../../model/evidence.js';
import { counted } from '../../text/counting.js';
import { exhibitPages } from '../judging/exhibits.js';
import { CUT_SHORT, cutShort, endExhibits, obstaclesAmong } from '../judging/journeys.js';
import { pageAt, pagesPassed } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/contact-path-works',
  title: 'Every link and form on the way to contact and complaint works',
  why: 'A dead link on the way to a complaint is the worst place for one: nobody is left to report it.',
  source: 'our assumption',
  weight: 4,
  needs: 'site',
  outcomes: {
    works: { verdict: 'pass', says: 'Every page on the way to contact and complaint loaded.' },
    detour: {
      verdict: 'fail',
      credit: 0.5,
      says: 'The way works, but a link that seemed to lead there is dead.',
      remedy: { text: 'Correct or delete the dead links.', effort: 'minutes' },
    },
    broken: {
      verdict: 'fail',
      says: 'A page, link or form on the way to contact or complaint is broken.',
      remedy: { text: 'Repair the broken page, and have a robot open it every day.', effort: 'days' },
    },
    none: { verdict: 'not-applicable', says: 'No way to contact or complain was found that could break.' },
    'cut-short': CUT_SHORT,
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const { contact, complain } = site.journeys;
    const dead = site.pages.filter(isDead);
    const onTheWay = brokenOnTheWay(site);
    if (onTheWay)
      return { outcome: 'broken', exhibits: [...endExhibits(onTheWay), ...exhibitPages(dead, failureOf)] };
    if (contact.reached === 'not-found' && complain.reached === 'not-found')
      return { outcome: cutShort(site, 'contact') ? 'cut-short' : 'none' };
    const repeated = site.pages.filter(({ firstAttempt }) => firstAttempt !== undefined);
    if (dead.length === 0)
      return { outcome: 'works', exhibits: [...endExhibits(contact), ...exhibitPages(repeated, bothTimes)] };
    const links = counted(dead.length, 'link');
    return {
      outcome: 'detour',
      message: `The way works, but ${links} that seemed to lead there ended at an error page.`,
      exhibits: exhibitPages(dead, failureOf),
    };
  }),
});

/** The journey that a broken page, link or form stops, if there is one. */
function brokenOnTheWay(site: SiteEvidence) {
  return [site.journeys.contact, site.journeys.complain].find(
    (journey) =>
      obstaclesAmong(journey, 'dead-link', 'error-page', 'broken-form').length > 0 ||
      pagesPassed(journey).some((url) => isDead(pageAt(site, url))),
  );
}

/** Not found, gone, or an error of the server; a closed door (401, 403, 429) may be meant for programs. */
const isDead = (page: VisitedPage | undefined): boolean => {
  if (!page || page.why === 'not-found-probe' || page.status === null) return false;
  return page.status === 404 || page.status === 410 || page.status >= 500;
};

/** What came only at the second attempt, with the time of both. */
const bothTimes = ({ firstAttempt, timings }: VisitedPage): string =>
  `${firstAttempt?.failure} after ${firstAttempt?.ms} ms; at the second attempt it answered after ${timings.responseMs ?? '?'} ms`;

const failureOf = ({ status }: VisitedPage): string => `HTTP status ${status}`;
