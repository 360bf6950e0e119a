/** A second look at a page asks the site for nothing that it gave before, and tells what the first look could not. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from '../../../src/cli/serve-folder.js';
import { openContext } from '../../../src/website/browser/context.js';
import { lookClosely } from '../../../src/website/collect/look-closely.js';
import { loadPage } from '../../../src/website/interact/load.js';
import { lookUpHost } from '../../../src/website/network/look-up.js';
import { requestPolicy } from '../../../src/website/network/request-policy.js';
import { openTab } from '../../../src/website/tab/tab.js';
import { testBrowser } from '../../support/test-browser.js';

const folder = mkdtempSync(join(tmpdir(), 'ownqueue-look-'));
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Contact</title><main>${body}</main></html>`;
writeFileSync(join(folder, 'index.html'), page('<h1>Lamps</h1><a href="contact.html">Contact</a>'));
writeFileSync(
  join(folder, 'contact.html'),
  page('<h1>Contact</h1><form><input id="email" type="email"></form>'),
);

const browser = await testBrowser();
const server = await serveFolder(folder);
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the pages asked for gain faults and a time, the others stay as they were', async () => {
  const reach = requestPolicy(server.url, lookUpHost);
  const context = await openContext(browser, { policy: reach });
  const tab = await openTab(context, {
    viewport: 'desktop',
    language: null,
    userAgentSuffix: 'ownqueue/test',
    reach,
  });
  const contact = `${server.url}contact.html`;
  const pages = [
    (await loadPage(tab, server.url, { depth: 0, why: 'home' })).page,
    (await loadPage(tab, contact, { depth: 1, why: 'explored' })).page,
  ];
  const asked = server.requests.length;

  const looked = await lookClosely(tab, pages, [contact]);

  expect(looked[0]).toBe(pages[0]);
  expect(looked[1]?.accessibility).toContainEqual(
    expect.objectContaining({ id: 'label', impact: 'critical', targets: ['#email'] }),
  );
  expect(looked[1]?.timings.largestPaintMs).toBeGreaterThanOrEqual(pages[1]?.timings.responseMs ?? 0);
  expect(looked[1]?.facts).toBe(pages[1]?.facts);
  expect(server.requests.slice(asked).filter((request) => request.includes('html'))).toEqual([]);
  await context.close();
});

test('a page that is gone the second time stays as it was seen', async () => {
  const reach = requestPolicy(server.url, lookUpHost);
  const context = await openContext(browser, { policy: reach });
  const tab = await openTab(context, {
    viewport: 'desktop',
    language: null,
    userAgentSuffix: 'ownqueue/test',
    reach,
  });
  const { page: seen } = await loadPage(tab, server.url, { depth: 0, why: 'home' });
  const gone = { ...seen, url: 'http://127.0.0.1:9/' };
  expect(await lookClosely(tab, [gone], [gone.url])).toEqual([gone]);
  await context.close();
});
