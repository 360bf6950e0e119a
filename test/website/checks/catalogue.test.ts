/** The catalogue of website checks that the domain asks for is complete. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CHECKS = join(import.meta.dirname, '../../../src/website/checks');

/** What the automatic catalogue asks, by its number, and the check that answers. */
const CATALOGUE: Readonly<Record<string, string>> = {
  'WEBA-01': 'contact-link-on-home-page',
  'WEBA-02': 'contact-clicks-few',
  'WEBA-03': 'complaint-path-exists',
  'WEBA-04': 'complaint-clicks-few',
  'WEBA-05': 'complaint-link-on-every-page',
  'WEBA-06': 'help-in-same-order',
  'WEBA-07': 'phone-number-shown',
  'WEBA-08': 'phone-calls-cost-no-extra',
  'WEBA-09': 'phone-hours-stated',
  'WEBA-10': 'email-address-shown',
  'WEBA-11': 'postal-address-shown',
  'WEBA-12': 'imprint-within-two-clicks',
  'WEBA-13': 'british-company-details-stated',
  'WEBA-14': 'leaders-can-be-written-to',
  'WEBA-15': 'complaint-form-short',
  'WEBA-16': 'complaint-words-few',
  'WEBA-17': 'complaint-needs-no-login',
  'WEBA-18': 'complaint-free-of-puzzles',
  'WEBA-19': 'complaint-without-detours',
  'WEBA-20': 'complaint-by-several-channels',
  'WEBA-21': 'complaining-as-easy-as-buying',
  'WEBA-22': 'buy-path-reachable',
  'WEBA-23': 'answer-time-promised',
  'WEBA-24': 'outside-body-named',
  'WEBA-25': 'closed-dispute-platform-gone',
  'WEBA-26': 'cancel-contract-function-public',
  'WEBA-26, withdrawal': 'withdraw-function-labelled',
  'WEBA-27': 'exit-charges-disclosed',
  'WEBA-28': 'portuguese-complaints-book-linked',
  'WEBA-29': 'contact-pages-load-fast',
  'WEBA-30, works': 'contact-path-works',
  'WEBA-30, HTTPS': 'contact-path-encrypted',
  'WEBA-30, narrow screen': 'phone-screen-leads-to-contact',
  'WEBA-30, same on narrow screen': 'complaint-as-easy-on-phone-screen',
  accessibility: 'contact-pages-accessible',
  labels: 'contact-form-fields-labelled',
  autocomplete: 'contact-form-fills-itself',
  'consent ticked beforehand': 'complaint-free-of-advertising',
  'order pages': 'order-pages-show-contact',
  'structured data': 'structured-data-agrees',
  'page for a dead link': 'not-found-page-helps',
  'details across pages': 'contact-details-agree',
};

test.each(Object.entries(CATALOGUE))('%s is answered by %s', (_, name) => {
  expect(existsSync(join(CHECKS, `${name}.ts`))).toBe(true);
});
