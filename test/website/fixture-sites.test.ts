/** Every fixture site, walked in a real browser, gives the journeys written down beside it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journey } from '../../src/model/journey.js';
import type { Browser } from '../../src/website/browser/launch.js';
import { collectSite } from '../../src/website/collect/website.js';
import { noRobots } from '../../src/website/network/robots.js';
import { type ExpectedJourney, fixtureSites, screensOf, serveFixture } from '../support/fixture-site.js';
import { testBrowser } from '../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

/** `SITE=name` walks that one alone. */
const only = process.env.SITE;

describe('fixture sites', () => {
  for (const site of fixtureSites().filter(({ name }) => !only || name === only)) {
    for (const [viewport, journeys] of screensOf(site)) {
      it(`${site.name} (${viewport}): ${site.story}`, async () => {
        const server = await serveFixture(site);
        try {
          const evidence = await collectSite(browser, {
            site: `${server.url}${site.start ?? ''}`,
            viewport,
            country: null,
            language: site.language ?? null,
            limits: { pages: 40, seconds: 50, depth: 6 },
            robots: noRobots,
            turn: () => Promise.resolve(),
            now: () => new Date(),
            signal: new AbortController().signal,
            userAgentSuffix: 'ownqueue/test',
            progress: () => {},
          });
          const found = Object.fromEntries(
            Object.entries(journeys).map(([goal, expected]) => [
              goal,
              summary(evidence.journeys[goal as keyof typeof journeys], expected),
            ]),
          );
          expect(found).toEqual(journeys);
          expect(evidence.status).toBe(site.status ?? 'complete');
          if (site.consentActions !== undefined) expect(evidence.consentActions).toBe(site.consentActions);
          expect(server.requests).toEqual(expect.arrayContaining(site.requested ?? []));
          if (site.pages !== undefined) expect(evidence.pagesOpened).toBeLessThanOrEqual(site.pages);
          expect(
            oftenerThan(server.requests, site.routes?.['GET /kontakt'] ? 40 : 2),
            'pages are fetched once, and once more when buying',
          ).toEqual([]);
          expect(server.requests.filter((request) => !/^(GET|POST \/basket)/.test(request))).toEqual([]);
        } finally {
          await server.close();
        }
      });
    }
  }
});

const oftenerThan = (requests: readonly string[], times: number): string[] =>
  [...new Set(requests)].filter(
    (request) =>
      requests.filter((one) => one === request).length > times && !/\.(js|css|json)$/.test(request),
  );

/** The part of a journey that the fixture speaks of. */
function summary(journey: Journey, expected: ExpectedJourney): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...journey,
    path: journey.finalUrl && new URL(journey.finalUrl).pathname + new URL(journey.finalUrl).hash,
    form: journey.form && { fields: journey.form.fields, required: journey.form.required },
    steps: journey.steps.map(({ text }) => text),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
}
