/** A page that fails to load by chance is asked for once more, and the time of both attempts is kept. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openContext } from '../../../src/website/browser/context.js';
import type { Browser } from '../../../src/website/browser/launch.js';
import { loadPage } from '../../../src/website/interact/load.js';
import { requestPolicy } from '../../../src/website/network/request-policy.js';
import { openTab } from '../../../src/website/tab/tab.js';
import { testBrowser } from '../../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

it('keeps the failed first attempt beside the timings of the second', async () => {
  let failed = false;
  const server = createServer((request, response) => {
    // Browsers ask once more by themselves where they opened a second connection; that is no attempt of ours.
    if (request.url !== '/' || failed) response.end('<!doctype html><title>Here</title><h1>Here</h1>');
    else request.socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const reach = requestPolicy(url, null);
  const context = await openContext(browser, { policy: reach });
  try {
    const tab = await openTab(context, {
      viewport: 'desktop',
      language: null,
      userAgentSuffix: 'test',
      reach,
    });
    tab.page.on('requestfailed', () => {
      failed = true;
    });
    const { page } = await loadPage(tab, url, { depth: 0, why: 'home' });
    expect(page.facts?.title).toBe('Here');
    expect(page.timings.responseMs).not.toBeNull();
    expect(page.firstAttempt).toMatchObject({ failure: expect.any(String), ms: expect.any(Number) });
  } finally {
    await context.close();
    server.close();
  }
});
