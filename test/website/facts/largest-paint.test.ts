/** The largest paint of a real page is a time; an empty page has none. */
import { expect, test } from 'vitest';
import { largestPaintOf } from '../../../src/website/facts/largest-paint.js';
import { testBrowser } from '../../support/browser.js';

const { open } = testBrowser();

test('a page with text has a largest paint, in whole milliseconds', async () => {
  const page = await open('<h1>Complaints</h1><p>Tell us what went wrong.</p>');
  expect(await largestPaintOf(page)).toBeGreaterThanOrEqual(0);
  expect(Number.isInteger(await largestPaintOf(page))).toBe(true);
});

test('a page that shows nothing has none', async () => {
  expect(await largestPaintOf(await open(''))).toBeNull();
});
