/** Evidence for every outcome of `website/phone-hours-stated`. */
import check from '../../../../src/website/checks/phone-hours-stated.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const PHONE = 'Phone: 01632 960123';
const HOURS = 'Monday to Friday, 9am to 5pm';
const FILLER = ['Lamps', 'Bulbs', 'Shades', 'Switches', 'Cables'];

const withTexts = (...texts: string[]) =>
  site({ pages: [page('/', { facts: { blocks: texts.map((text) => block(text)) } })] });

export default literalsOf(check, {
  stated: [withTexts(PHONE, HOURS), withTexts(`${PHONE}, ${HOURS}`), withTexts(PHONE, 'We answer', HOURS)],
  apart: [
    withTexts(PHONE, ...FILLER, HOURS),
    site({
      pages: [
        page('/', { facts: { blocks: [block(PHONE)] } }),
        page('/shop', { facts: { blocks: [block(HOURS)] } }),
      ],
    }),
  ],
  missing: [withTexts(PHONE)],
  'no-number': [site(), withTexts(HOURS)],
});
