/** Evidence for every outcome of `website/contact-path-works`. */
import check from '../../../../src/website/checks/contact-path-works.js';
import { literalsOf } from '../../../support/check-literals.js';
import { at, click, cutShort, page, site } from '../../../support/site-evidence.js';

const contact = {
  reached: 'form',
  steps: [click('Contact', '/', '/contact')],
  finalUrl: at('/contact'),
} as const;
const missing = page('/contact-us', { status: 404 });

export default literalsOf(check, {
  works: [
    site({ journeys: { contact }, pages: [page('/'), page('/contact')] }),
    site({
      journeys: { contact },
      pages: [page('/'), page('/contact'), page('/no-such-page', { status: 404, why: 'not-found-probe' })],
    }),
    // Doors that may be closed to programs alone, and pages that robots.txt asks not to open.
    site({
      journeys: { contact },
      pages: [page('/'), page('/help', { status: 403 }), page('/faq', { status: null, facts: null })],
    }),
  ],
  detour: [
    site({ journeys: { contact }, pages: [page('/'), missing, page('/contact')] }),
    site({ journeys: { contact }, pages: [page('/'), page('/help', { status: 503 })] }),
  ],
  broken: [
    site({ journeys: { contact, complain: { reached: 'blocked', obstacles: ['dead-link'] } } }),
    site({ journeys: { contact: { reached: 'form', obstacles: ['broken-form'] } } }),
    site({ journeys: { contact }, pages: [page('/'), page('/contact', { status: 500 })] }),
  ],
  none: [site()],
  'cut-short': [cutShort()],
});
