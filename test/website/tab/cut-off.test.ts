/** What is filled in to look at a form never leaves the browser, however long its page tries. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { collectSite } from '../../../src/website/collect/website.js';
import { noRobots } from '../../../src/website/network/robots.js';
import { testBrowser } from '../../support/browser.js';

const { browser } = testBrowser();

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Example</title><body>${body}</body></html>`;

const FORM = page(`<h1>Complain</h1>
<form action="/sent" method="post"><label>Your complaint <textarea name="text" required></textarea></label>
<label>Email <input type="email" name="email" required></label><button disabled>Send complaint</button></form>
<script>
let draft = null;
const save = () => draft && fetch('/saved?text=' + encodeURIComponent(draft)).catch(() => {});
document.querySelector('textarea').oninput = ({ target }) => { draft = target.value; save() };
addEventListener('online', save);
addEventListener('pagehide', () => draft && navigator.sendBeacon('/saved', draft));
setInterval(save, 20);
</script>`);

it('a page that tries again and again to save what was filled in never reaches its server', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('content-type', 'text/html');
    if (url === '/')
      response.end(page('<h1>Shop</h1><a href="/complain">Complain</a> <a href="/contact">Contact</a>'));
    else if (url === '/complain') response.end(FORM);
    else response.writeHead(404).end(page('<h1>Not here</h1>'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const evidence = await collectSite(await browser(), {
      site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      viewport: 'desktop',
      country: null,
      language: null,
      limits: { pages: 20, seconds: 50, depth: 6 },
      robots: noRobots,
      turn: () => Promise.resolve(),
      now: () => new Date(),
      signal: new AbortController().signal,
      userAgentSuffix: 'ownqueue/test',
      progress: () => {},
    });
    expect(evidence.journeys.complain.obstacles).toContain('broken-form');
    expect(asked.filter((url) => url.startsWith('/saved'))).toEqual([]);
    expect(asked).toContain('/contact');
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
