/** Evidence for every outcome of `website/contact-pages-load-fast`. */
import check from '../../../../src/website/checks/contact-pages-load-fast.js';
import { literalsOf } from '../../../support/check-literals.js';
import { at, page, site } from '../../../support/site-evidence.js';

const contact = { reached: 'form', finalUrl: at('/contact') } as const;

const painted = (largestPaintMs: number | null, responseMs: number | null = 100) =>
  site({
    journeys: { contact },
    pages: [page('/'), page('/contact', { timings: { responseMs, domReadyMs: 900, largestPaintMs } })],
  });

export default literalsOf(check, {
  fast: [painted(2500)],
  sluggish: [painted(2501), painted(4000), painted(null, 3000)],
  slow: [painted(4001), painted(null, 4001)],
  'not-measured': [painted(null), painted(null, null)],
  none: [site(), site({ journeys: { contact } })],
});
