/** Which of the visited pages a check looks at. */
import { expect, test } from 'vitest';
import { endPage, endPages, pageAt, pagesPassed, readPages } from '../../../src/website/judging/pages.js';
import { form } from '../../support/page-parts.js';
import { at, click, journey, page, site } from '../../support/site-evidence.js';

test('pages that failed, broke or were never meant to be there are not read', () => {
  const pages = [
    page('/'),
    page('/slow', { facts: null, status: null, failure: 'the host did not answer in time' }),
    page('/broken', { status: 500 }),
    page('/no-such-page', { why: 'not-found-probe', status: 200 }),
    page('/route', { status: null }),
  ];
  expect(readPages(site({ pages })).map(({ url }) => url)).toEqual([at('/'), at('/route')]);
});

test('a page is found under the address asked for and the one arrived at', () => {
  const moved = page('/contact', { requestedUrl: at('/kontakt') });
  const evidence = site({ pages: [page('/'), moved] });
  expect(pageAt(evidence, at('/kontakt'))).toBe(moved);
  expect(pageAt(evidence, at('/contact#form'))).toBe(moved);
  expect(pageAt(evidence, at('/other'))).toBeUndefined();
  expect(pageAt(evidence, '')).toBeUndefined();
});

test('hash routes are pages of their own', () => {
  const contact = page('/#/contact');
  const evidence = site({ pages: [page('/'), contact] });
  expect(pageAt(evidence, at('/#/contact'))).toBe(contact);
  expect(pageAt(evidence, at('/#/complaints'))).toBeUndefined();
});

test('a customer passes each place once, and no address or number is a place', () => {
  const pressed = { ...click('Write', '/contact', '/contact'), url: 'mailto:service@example.org' };
  const way = journey('contact', {
    steps: [click('Contact', '/', '/contact'), pressed],
    finalUrl: at('/contact'),
  });
  expect(pagesPassed(way)).toEqual([at('/'), at('/contact')]);
});

test('one page where both journeys end is looked at once', () => {
  const end = { reached: 'form', finalUrl: at('/contact') } as const;
  const evidence = site({ journeys: { contact: end, complain: end }, pages: [page('/'), page('/contact')] });
  expect(endPages(evidence).map(({ url }) => url)).toEqual([at('/contact')]);
});

test('of views under one address, a form is the end where the journey ends at a form', () => {
  const end = { reached: 'form', finalUrl: at('/') } as const;
  const view = page('/', { why: 'explored', facts: { forms: [form('Write to us', [])] } });
  const evidence = site({ journeys: { contact: end }, pages: [page('/'), view] });
  expect(endPage(evidence, evidence.journeys.contact)).toBe(view);
});
