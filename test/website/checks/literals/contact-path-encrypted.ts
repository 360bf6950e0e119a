/** Evidence for every outcome of `website/contact-path-encrypted`. */
import check from '../../../../src/website/checks/contact-path-encrypted.js';
import { literalsOf } from '../../../support/check-literals.js';
import { field, form } from '../../../support/page-parts.js';
import { at, click, cutShort, page, site } from '../../../support/site-evidence.js';

const contact = {
  reached: 'form',
  steps: [click('Contact', '/', '/contact')],
  finalUrl: at('/contact'),
} as const;
const asked = [field('Your name'), field('Email', 'email'), field('Your message', 'textarea')];
const sendsOpenly = form('Write to us', asked, { action: 'http://www.example.org/send' });

export default literalsOf(check, {
  encrypted: [
    site({
      journeys: { contact },
      pages: [page('/'), page('/contact', { facts: { forms: [form('Write to us', asked)] } })],
    }),
  ],
  open: [
    site({ journeys: { contact: { ...contact, finalUrl: 'http://www.example.org/contact' } } }),
    site({
      journeys: { contact },
      pages: [page('/'), page('/contact', { facts: { forms: [sendsOpenly] } })],
    }),
  ],
  local: [
    site({ site: 'http://localhost:8080/', journeys: { contact } }),
    site({ site: 'http://127.0.0.1:3000/' }),
  ],
  none: [site()],
  'cut-short': [cutShort()],
});
