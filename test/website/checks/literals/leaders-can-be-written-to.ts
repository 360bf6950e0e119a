/** Evidence for every outcome of `website/leaders-can-be-written-to`. */
import check from '../../../../src/website/checks/leaders-can-be-written-to.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block, footerLink } from '../../../support/page-parts.js';
import { cutShort, page, site } from '../../../support/site-evidence.js';

const home = page('/', { facts: { links: [footerLink('About us', '/about')] } });
const about = (...texts: string[]) =>
  site({ pages: [home, page('/about', { facts: { blocks: texts.map((text) => block(text)) } })] });

export default literalsOf(check, {
  reachable: [about('Ada Example, Managing Director, ada@example.org')],
  'names-only': [about('Ada Example, Managing Director')],
  nobody: [about('We have made lamps since last year.'), site()],
  'not-read': [site({ pages: [home] }), cutShort()],
});
