/** Every fixture site, walked in a real browser, gives the journeys written down beside it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.js';
import type { Journey } from '../../src/model/journey.js';
import type { Browser } from '../../src/website/browser/launch.js';
import { gatherSite } from '../../src/website/gather.js';
import { noRobots } from '../../src/website/robots.js';
import { type ExpectedJourney, fixtureSites } from '../support/fixture-site.js';
import { testBrowser } from '../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

describe('fixture sites', () => {
  for (const { name, folder, story, status, journeys } of fixtureSites()) {
    it(`${name}: ${story}`, async () => {
      const server = await serveFolder(folder);
      try {
        const evidence = await gatherSite(browser, {
          site: server.url,
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
        expect(evidence.status).toBe(status);
        for (const [goal, expected] of Object.entries(journeys)) {
          const found = evidence.journeys[goal as keyof typeof journeys];
          expect({ goal, ...summary(found, expected) }).toEqual({ goal, ...expected });
        }
        const twice = server.requests.filter((request, place) => server.requests.indexOf(request) !== place);
        expect(twice, 'pages are fetched once each').toEqual([]);
        expect(server.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
      } finally {
        await server.close();
      }
    });
  }
});

/** The part of a journey that the fixture speaks of. */
function summary(journey: Journey, expected: ExpectedJourney): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...journey,
    path: journey.finalUrl && new URL(journey.finalUrl).pathname,
    form: journey.form && { fields: journey.form.fields, required: journey.form.required },
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
}
