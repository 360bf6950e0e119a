/** Do the pages where customers get in touch and complain load quickly? */

import { defineCheck } from '../../model/check.js';
import { exhibitPages } from '../judging/exhibits.js';
import { endPages, type ReadPage } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

/** Milliseconds to the largest paint: Core Web Vitals call up to 2.5 s good and above 4 s poor. */
const GOOD = 2500;
const POOR = 4000;

export default defineCheck({
  id: 'website/contact-pages-load-fast',
  title: 'The contact and complaint pages load within two and a half seconds',
  why: 'Waiting for a page is waiting in a queue.',
  source:
    'Core Web Vitals: largest paint up to 2.5 s good, above 4 s poor; one visit is only a proxy for many',
  weight: 2,
  hangsOn: 'time',
  needs: 'site',
  outcomes: {
    fast: {
      verdict: 'pass',
      says: 'The contact and complaint pages showed their main content within 2.5 seconds on one visit.',
    },
    sluggish: {
      verdict: 'fail',
      credit: 0.5,
      says: 'A contact or complaint page took between 2.5 and 4 seconds to show its main content on one visit.',
      remedy: {
        text: 'Take videos, maps and trackers off these pages, or load them after the text.',
        effort: 'days',
      },
    },
    slow: {
      verdict: 'fail',
      says: 'A contact or complaint page took more than 4 seconds to show its main content on one visit.',
      remedy: {
        text: 'Serve these pages ready-made: no maps, videos or trackers before the text.',
        effort: 'days',
      },
    },
    'not-measured': {
      verdict: 'cant-tell',
      says: 'How long the main content took to show was not measured.',
    },
    none: { verdict: 'not-applicable', says: 'No contact or complaint page was found that could be timed.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = endPages(site);
    if (pages.length === 0) return { outcome: 'none' };
    const exhibits = exhibitPages(pages, saysMilliseconds);
    const slowest = Math.max(...pages.map(atLeastMs));
    if (slowest > POOR) return { outcome: 'slow', exhibits };
    if (slowest > GOOD) return { outcome: 'sluggish', exhibits };
    const measured = pages.every(({ timings }) => timings.largestPaintMs !== null);
    return { outcome: measured ? 'fast' : 'not-measured', exhibits };
  }),
});

/** Nothing can be painted before the first byte arrives, so that is a lower bound where the paint is unknown. */
const atLeastMs = ({ timings }: ReadPage): number => timings.largestPaintMs ?? timings.responseMs ?? 0;

const saysMilliseconds = ({ timings }: ReadPage): string =>
  timings.largestPaintMs === null
    ? `first byte after ${timings.responseMs ?? '?'} ms`
    : `main content after ${Math.round(timings.largestPaintMs)} ms`;
