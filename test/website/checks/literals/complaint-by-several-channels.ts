/** Evidence for every outcome of `website/complaint-by-several-channels`. */
import check from '../../../../src/website/checks/complaint-by-several-channels.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block } from '../../../support/page-parts.js';
import { at, cutShort, page, site } from '../../../support/site-evidence.js';

const EMAIL = 'Write to service@example.org';
const PHONE = 'Phone: 01632 960123';
const ADDRESS = '1 Example Street, Exampleton EX1 1EX';

const ways = (reached: 'form' | 'email' | 'blocked', ...texts: string[]) => ({
  journeys: { complain: { reached, finalUrl: at('/contact') } },
  pages: [page('/'), page('/contact', { facts: { blocks: texts.map((text) => block(text)) } })],
});

export default literalsOf(check, {
  several: [
    site(ways('form', EMAIL, PHONE)),
    site(ways('email', EMAIL, ADDRESS, PHONE)),
    cutShort(ways('form', EMAIL, PHONE)),
  ],
  two: [site(ways('form', PHONE)), site(ways('form', EMAIL, ADDRESS)), site(ways('form', EMAIL))],
  single: [
    site(ways('form')),
    site({ journeys: { complain: { reached: 'blocked', obstacles: ['pdf-only'] } } }),
    site({ journeys: { contact: { reached: 'blocked', obstacles: ['app-only'] } } }),
    site(ways('blocked', PHONE)),
    site(ways('blocked', ADDRESS)),
  ],
  none: [site(), site({ journeys: { complain: { reached: 'blocked', obstacles: ['login-wall'] } } })],
  acts: [site({ journeys: { complain: { reached: 'acts' } } })],
  'not-everything-seen': [cutShort(), cutShort(ways('form'))],
});
