/** Evidence for every outcome of `website/complaint-needs-no-login`. */
import check from '../../../../src/website/checks/complaint-needs-no-login.js';
import { literalsOf } from '../../../support/check-literals.js';
import { button, field, footerLink, form } from '../../../support/page-parts.js';
import { at, cutShort, page, site } from '../../../support/site-evidence.js';

const login = form('Log in', [field('Email', 'email'), field('Password', 'password')], {
  submits: [button('Log in', { kind: 'submit', form: 0 })],
});

export default literalsOf(check, {
  open: [site({ journeys: { complain: { reached: 'form', obstacles: ['captcha-image'] } } })],
  'login-wall': [
    site({ journeys: { complain: { reached: 'blocked', obstacles: ['login-wall'] } } }),
    cutShort({ journeys: { complain: { reached: 'blocked', obstacles: ['login-wall'] } } }),
  ],
  'forced-registration': [
    site({ journeys: { complain: { reached: 'form', obstacles: ['forced-registration'] } } }),
  ],
  'open-elsewhere': [
    site({
      journeys: { complain: { reached: 'form', finalUrl: at('/contact') } },
      pages: [
        page('/', { facts: { links: [footerLink('Complaints', '/complaints')] } }),
        page('/complaints', { facts: { title: 'Log in', forms: [login] } }),
        page('/contact'),
      ],
    }),
  ],
  none: [site(), site({ journeys: { complain: { reached: 'blocked', obstacles: ['phone-only'] } } })],
  acts: [site({ journeys: { complain: { reached: 'acts' } } })],
  'cut-short': [cutShort()],
});
