/** Evidence for every outcome of `website/structured-data-agrees`. */
import check from '../../../../src/website/checks/structured-data-agrees.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const told = (contact: { telephone?: string; email?: string }, text: string) =>
  site({
    pages: [
      page('/', {
        facts: {
          structuredData: [{ '@type': 'Organization', contactPoint: contact }],
          blocks: [block(text)],
        },
      }),
    ],
  });

export default literalsOf(check, {
  agrees: [
    told({ telephone: '+44 1632 960123' }, 'Phone: 01632 960123'),
    told({ email: 'Service@example.org' }, 'Write to service@example.org'),
  ],
  differs: [
    told({ telephone: '+44 1632 960999' }, 'Phone: 01632 960123'),
    told({ email: 'old@example.org' }, 'Write to service@example.org'),
  ],
  'not-given': [site(), told({}, 'Phone: 01632 960123')],
});
