/** Whatever a page does, the look ends in time and says so, the rest of the site is seen, and memory stays bounded. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWebsite } from '../../src/audit/website-audit.js';
import { websiteChecks } from '../../src/cli/catalogue.js';
import type { SiteEvidence } from '../../src/model/evidence.js';
import type { Browser } from '../../src/website/browser/launch.js';
import { collectSite } from '../../src/website/collect/website.js';
import { noRobots } from '../../src/website/network/robots.js';
import type { PageLimits } from '../../src/website/tab/limits.js';
import { SOAK } from '../support/soak.js';
import { testBrowser } from '../support/test-browser.js';
import { type Hostility, hostilities, serveHostile } from './hostility.js';
import { isAlive, type ProcessWatch, watchProcesses } from './process-watch.js';

/** A tenth of what is usual; ordinary pages on loopback need a fraction of it, also on a busy machine. */
const LIMITS: Partial<PageLimits> = { answerMs: 4_000, readMs: 6_000, stepMs: 20_000 };

/** `HOSTILE=name` looks at that one alone. */
const only = process.env.HOSTILE;
const all = (await hostilities()).filter(([name]) => !only || name === only);

let browser: Browser;
let watch: ProcessWatch;
beforeAll(async () => {
  watch = watchProcesses();
  browser = await testBrowser();
  if (!SOAK) process.stdout.write('Hostile pages in reduced sizes; the soak run takes the full ones.\n');
});
afterAll(async () => {
  await browser?.close();
  watch?.stop();
});

const look = (site: string, limits: Partial<PageLimits>): Promise<SiteEvidence> =>
  collectSite(browser, {
    site,
    viewport: 'desktop',
    country: null,
    language: null,
    limits: { pages: 12, seconds: 300, depth: 6 },
    pageLimits: { ...LIMITS, ...limits },
    robots: noRobots,
    turn: () => Promise.resolve(),
    now: () => new Date(),
    signal: new AbortController().signal,
    userAgentSuffix: 'ownqueue/test',
    progress: () => {},
  });

// One after the other: side by side they would starve each other.
describe('hostile pages', () => {
  for (const [name, hostility] of all)
    it(`${name}: ${hostility.story}`, { timeout: SOAK ? 600_000 : 120_000 }, async () => {
      const site = await serveHostile(hostility);
      try {
        expectTold(await look(site.url, hostility.limits ?? {}), hostility, site.url);
        if (hostility.never) expect(site.requests.filter((one) => hostility.never?.test(one))).toEqual([]);
      } finally {
        site.close();
      }
    });
});

function expectTold(evidence: SiteEvidence, { status, failure, home }: Hostility, url: string): void {
  const trap = evidence.pages.find(
    ({ requestedUrl }) => requestedUrl === new URL(home ? '/' : '/complaints', url).href,
  );
  const words =
    typeof failure === 'string' ? expect.stringContaining(failure) : expect.stringMatching(failure ?? '');
  expect({ status: evidence.status, failure: trap?.failure }, evidence.failure ?? '').toEqual({
    status,
    failure: failure === null ? null : words,
  });
  if (failure) expect(evidence.failure).toEqual(words);
  else if (home) expect(evidence.failure).toBeNull();
  // The rest of the site was seen all the same, and the other journey is whole.
  if (!home) expect(evidence.journeys.contact).toMatchObject({ reached: 'form', form: { fields: 2 } });
}

describe('after all of them', () => {
  it('nothing that could not be seen was passed', async () => {
    const checks = await websiteChecks();
    const nothing = { ...(await look('http://127.0.0.1:9/', {})) };
    expect(judgeWebsite([nothing], checks).findings.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
  });

  it('memory has stayed bounded, the browser works, and leaves no process behind', async () => {
    const calm: Hostility = {
      story: 'Nothing is hostile.',
      answer: (_request, response) => void response.end('<h1>Complaints</h1>'),
      status: 'complete',
      failure: null,
    };
    const site = await serveHostile(calm);
    expectTold(await look(site.url, {}), calm, site.url);
    site.close();
    const pids = watch.seen();
    await browser.close();
    await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([]);
    process.stdout.write(
      `Peaks: ${megabytes(watch.peak())} of the browser, ${megabytes(watch.ownPeak())} of Node.\n`,
    );
    expect(watch.peak()).toBeLessThan(6e9);
    expect(watch.ownPeak()).toBeLessThan(1.5e9);
  });
});

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
