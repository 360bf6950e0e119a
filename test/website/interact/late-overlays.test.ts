/** A greeting that comes a moment after the page, early or late, is met on every run. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../src/website/browser/launch.js';
import { collectSite } from '../../../src/website/collect/website.js';
import { noRobots } from '../../../src/website/network/robots.js';
import { fixtureSites, serveFixture } from '../../support/fixture-site.js';
import { testBrowser } from '../../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

it('gives the same journeys however late the greeting comes', { timeout: 60_000 }, async () => {
  const site = fixtureSites().find(({ name }) => name === 'greeting-after-a-moment');
  if (!site) throw new Error('The fixture site is gone.');
  const server = await serveFixture(site);
  const journeysAt = async (ms: number) => {
    const { journeys } = await collectSite(browser, {
      site: `${server.url}index.html?after=${ms}`,
      viewport: 'desktop',
      country: null,
      language: null,
      limits: { pages: 40, seconds: 50, depth: 6 },
      robots: noRobots,
      turn: () => Promise.resolve(),
      now: () => new Date(),
      signal: new AbortController().signal,
      userAgentSuffix: 'ownqueue/test',
      progress: () => {},
    });
    return Object.values(journeys).map(({ goal, reached, clicks, steps, effort }) => ({
      goal,
      reached,
      clicks,
      steps: steps.map(({ text }) => text),
      effort,
    }));
  };
  const early = await journeysAt(100);
  expect(early.find(({ goal }) => goal === 'contact')?.steps).toEqual(['No, thanks', 'Menu', 'Contact']);
  for (const ms of [250, 480, 730, 1010, 1290, 1500]) expect(await journeysAt(ms), `${ms} ms`).toEqual(early);
  await server.close();
});
