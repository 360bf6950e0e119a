/** Addresses from a site become links only where they are harmless. */
import { expect, test } from 'vitest';
import { safeHref, shownAddress } from '../../src/report/safe-link.js';

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '/relative',
  '',
])('%j becomes no link', (address) => {
  expect(safeHref(address)).toBeNull();
});

test.each([
  ['https://example.org/contact us', 'https://example.org/contact%20us'],
  ['https://user:secret@example.org/', 'https://example.org/'],
  ['mailto:service@example.org', 'mailto:service@example.org'],
  ['tel:+441632960000', 'tel:+441632960000'],
  ['https://example.org/a)b(c"d<e>f', 'https://example.org/a)b(c%22d%3Ce%3Ef'],
])('%j becomes %j', (address, href) => {
  expect(safeHref(address)).toBe(href);
});

test.each([
  ['https://example.org/', 'example.org'],
  ['https://example.org/f%C3%BCr?a=1#top', 'example.org/für?a=1'],
  ['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
  ['mailto:service@example.org', 'service@example.org'],
  ['Main number', 'Main number'],
])('%j is shown as %j', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
