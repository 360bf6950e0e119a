/**
 * How long a full desktop check of a fixture shop takes, beside a bare Puppeteer visit (`domcontentloaded`) of
 * the same pages in the same warm browser. Prints one table; medians of several rounds, taken in turns.
 */
import type { Browser } from '../../src/website/browser/launch.js';
import { gatherSite } from '../../src/website/gather.js';
import { noRobots } from '../../src/website/robots.js';
import { fixtureSites, serveFixture } from '../support/fixture-site.js';
import { testBrowser } from '../support/test-browser.js';

const SHOP = 'easy-shop';
const ROUNDS = 7;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const check = (browser: Browser, site: string) =>
  gatherSite(browser, {
    site,
    viewport: 'desktop',
    country: null,
    language: null,
    limits: { pages: 40, seconds: 60, depth: 6 },
    robots: noRobots,
    turn: () => Promise.resolve(),
    now: () => new Date(),
    signal: new AbortController().signal,
    userAgentSuffix: 'ownqueue/bench',
    progress: () => {},
  });

async function bare(browser: Browser, urls: readonly string[]): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  for (const url of urls) await page.goto(url, { waitUntil: 'domcontentloaded' });
  await context.close();
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const server = await serveFixture(fixtureSites().find(({ name }) => name === SHOP)!);
const browser = await testBrowser();
await check(browser, server.url);
const urls = server.requests.map((request) => new URL(request.replace('GET ', ''), server.url).href);
await bare(browser, urls);
const times: { check: number[]; bare: number[] } = { check: [], bare: [] };
for (let round = 0; round < ROUNDS; round++) {
  times.bare.push(await timed(() => bare(browser, urls)));
  times.check.push(await timed(() => check(browser, server.url)));
}
await browser.close();
await server.close();
const [whole, visit] = [median(times.check), median(times.bare)];
process.stdout.write(
  `${SHOP}: ${urls.length} pages, median of ${ROUNDS} rounds in one warm browser\n` +
    `  bare visit ${visit.toFixed(0)} ms, check ${whole.toFixed(0)} ms, ratio ${(whole / visit).toFixed(2)} (aim: at most 1.5)\n`,
);
