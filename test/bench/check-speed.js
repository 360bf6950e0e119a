/**
 * How long a full desktop check of a fixture shop takes, beside a bare Puppeteer visit (`domcontentloaded`) of
 * the same pages in the same warm browser. Prints one line; medians of several rounds, taken in turns. Needs
 * `npm run build`.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../dist/cli/serve-folder.js';
import { launchBrowser } from '../../dist/website/browser/launch.js';
import { provideBrowser } from '../../dist/website/browser/provide.js';
import { gatherSite } from '../../dist/website/gather.js';
import { noRobots } from '../../dist/website/robots.js';

const SHOP = 'easy-shop';
const ROUNDS = 7;

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const check = (browser, site) =>
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

async function bare(browser, urls) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  for (const url of urls) await page.goto(url, { waitUntil: 'domcontentloaded' });
  await context.close();
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const server = await serveFolder(join(import.meta.dirname, '../fixtures/sites', SHOP));
const provided = await provideBrowser({ env: process.env, cache: join(tmpdir(), 'ownqueue-test') });
const uid = process.getuid?.() ?? null;
const { browser } = await launchBrowser(provided, { env: process.env, uid, warn: () => {} });
try {
  await check(browser, server.url);
  const urls = server.requests.map((request) => new URL(request.replace('GET ', ''), server.url).href);
  await bare(browser, urls);
  const times = { check: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await timed(() => bare(browser, urls)));
    times.check.push(await timed(() => check(browser, server.url)));
  }
  const [whole, visit] = [median(times.check), median(times.bare)];
  process.stdout.write(
    `check of ${SHOP}, ${urls.length} pages, median of ${ROUNDS}: bare visit ${visit.toFixed(0)} ms, ` +
      `check ${whole.toFixed(0)} ms, ratio ${(whole / visit).toFixed(2)} (aim: at most 1.5)\n`,
  );
} finally {
  await browser.close();
  await server.close();
}
