/** Gathering a site as a whole: repeatable, within its limits, with pictures and hints, and harmless. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteEvidence } from '../../../src/model/evidence.js';
import type { Browser } from '../../../src/website/browser/launch.js';
import { collectSite } from '../../../src/website/collect/website.js';
import { noRobots, robotsOf } from '../../../src/website/network/robots.js';
import type { LookOptions } from '../../../src/website/tab/look-options.js';
import { fixtureSites, serveFixture } from '../../support/fixture-site.js';
import { testBrowser } from '../../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const fixture = (name: string) => serveFixture(fixtureSites().find((site) => site.name === name)!);

const gather = (site: string, more: Partial<LookOptions> = {}): Promise<SiteEvidence> =>
  collectSite(browser, {
    site,
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
    ...more,
  });

/** Serves what `page` writes, whatever is asked for. */
async function serving<T>(page: (path: string) => string, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(request.url ?? '/'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('gathering a site', () => {
  it('gives the same journeys in ten runs', async () => {
    const server = await fixture('easy-shop');
    const runs: string[] = [];
    for (let run = 0; run < 10; run++) runs.push(JSON.stringify((await gather(server.url)).journeys));
    await server.close();
    expect(new Set(runs).size).toBe(1);
  });

  it('stays within its page budget and 300 MB on a site whose pages have 10,000 links each', async () => {
    const links = (path: string) =>
      Array.from({ length: 10_000 }, (_, n) => `<a href="${path}${n}/">Contact branch ${n}</a>`).join('\n');
    const evidence = await serving(
      (path) => `<!doctype html><title>Branches</title><h1>Branches</h1>${links(path.slice(0, 40))}`,
      (url) => gather(url, { limits: { pages: 8, seconds: 50, depth: 6 } }),
    );
    expect(evidence.pagesOpened).toBeLessThanOrEqual(9);
    expect(evidence.status).toBe('partial');
    expect(process.memoryUsage().heapUsed).toBeLessThan(300e6);
  });

  it('keeps a picture of each step, named by its content, with the control that was used', async () => {
    const server = await fixture('topic-picker');
    const kept = new Map<string, Uint8Array>();
    const put = async (png: Uint8Array) => {
      const sha256 = createHash('sha256').update(png).digest('hex');
      kept.set(sha256, png);
      return sha256;
    };
    const { journeys } = await gather(server.url, { pictures: { put } });
    await server.close();
    const pictures = journeys.complain.steps.map(({ screenshot }) => screenshot);
    expect(pictures).toHaveLength(2);
    for (const picture of pictures)
      expect(kept.get(picture ?? '')?.subarray(1, 4)).toEqual(Buffer.from('PNG'));
  });

  it('starts a journey where the user says, and follows the words that the user gives', async () => {
    const server = await fixture('found-by-search-only');
    const start = new URL('complaints.html', server.url).href;
    const { journeys } = await gather(server.url, { hints: { complain: { start } } });
    await server.close();
    expect(journeys.complain).toMatchObject({ reached: 'form', clicks: 0, finalUrl: start });
  });

  it('opens nothing that robots.txt forbids, and says so', async () => {
    const server = await fixture('easy-shop');
    const robots = robotsOf(async () => 'User-agent: *\nDisallow: /contact.html');
    const { pages, journeys, status } = await gather(server.url, { robots });
    await server.close();
    expect(server.requests).not.toContain('GET /contact.html');
    expect(pages.find(({ url }) => url.endsWith('/contact.html'))?.failure).toContain('robots.txt');
    expect([status, journeys.contact.finalUrl?.endsWith('/contact.html')]).toEqual(['partial', false]);
  });

  it('tells of a site that cannot be reached', async () => {
    const url = await serving(
      () => '',
      async (address) => address,
    );
    const { status, failure, journeys } = await gather(url);
    expect([status, failure, journeys.contact.reached]).toEqual([
      'unreachable',
      'the host refused the connection',
      'not-found',
    ]);
  });

  it('presses nothing that orders or pays, and sends no data of a person', async () => {
    const sent: string[] = [];
    const form =
      '<form method="post" action="/order"><button>Buy now with 1 click</button><button>Place order</button></form>';
    await serving(
      (path) => {
        sent.push(path);
        return `<!doctype html><title>Shop</title><main><h1>Shop</h1><p>£ 5</p>${form}<button onclick="location='/pay'">Pay now</button></main>`;
      },
      (url) => gather(url),
    );
    expect(
      sent.filter((path) => path !== '/' && !path.includes('not-here') && path !== '/favicon.ico'),
    ).toEqual([]);
  });
});
