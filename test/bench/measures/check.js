/** A full desktop check of a fixture shop, beside a bare Puppeteer visit (`domcontentloaded`) of the same pages. */
import { join } from 'node:path';
import { serveFolder } from '../../../dist/cli/serve-folder.js';

import { noRobots } from '../../../dist/website/network/robots.js';
import { startBrowser } from '../corpora.js';
import { median } from '../table.js';

const SHOP = 'easy-shop';
const ROUNDS = 31;

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const check = (browser, site) =>
  collectSite(browser, {
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

export default async function measure() {
  const server = await serveFolder(join(import.meta.dirname, '../../fixtures/sites', SHOP));
  const browser = await startBrowser();
  try {
    await check(browser, server.url);
    const urls = server.requests.map((request) => new URL(request.replace('GET ', ''), server.url).href);
    await bare(browser, urls);
    const times = { check: [], bare: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.bare.push(await timed(() => bare(browser, urls)));
      times.check.push(await timed(() => check(browser, server.url)));
    }
    const what = `check of ${urls.length} pages in a warm browser`;
    const beside = median(times.bare);
    return {
      rows: [
        { what, values: times.check, unit: 'ms', beside, besideWhat: 'bare visit', aim: { ratio: 1.5 } },
      ],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
