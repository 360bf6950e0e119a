/** The proof of the door proves something: nothing arrives through a door, and what arrives without one is named. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../src/website/browser/launch.js';
import { proveDoor } from '../../../src/website/collect/prove-door.js';
import { testBrowser } from '../../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

it('lists what arrived: nothing', async () => {
  const { tried, arrived } = await proveDoor(browser);
  expect(arrived).toEqual([]);
  expect(tried.length).toBeGreaterThanOrEqual(25);
});
