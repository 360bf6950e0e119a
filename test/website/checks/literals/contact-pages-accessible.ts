/** Evidence for every outcome of `website/contact-pages-accessible`. */

import type { AccessibilityViolation } from '../../../../src/model/evidence.js';
import check from '../../../../src/website/checks/contact-pages-accessible.js';
import { literalsOf } from '../../../support/check-literals.js';
import { at, page, site } from '../../../support/site-evidence.js';

const contact = { reached: 'form', finalUrl: at('/contact') } as const;

const withFaults = (...impacts: AccessibilityViolation['impact'][]) => {
  const accessibility = impacts.map((impact) => ({
    id: 'label',
    impact,
    help: 'Form elements must have labels',
    targets: ['#email'],
  }));
  return site({ journeys: { contact }, pages: [page('/'), page('/contact', { accessibility })] });
};

export default literalsOf(check, {
  accessible: [withFaults(), withFaults('minor', 'moderate')],
  serious: [withFaults('moderate', 'serious')],
  critical: [withFaults('serious', 'critical')],
  'not-looked-at': [site({ journeys: { contact }, pages: [page('/'), page('/contact')] })],
  none: [site()],
});
