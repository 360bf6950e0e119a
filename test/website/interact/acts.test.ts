/** Presses on tempting websites send nothing but what puts something into a basket. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { Browser } from '../../../src/website/browser/launch.js';
import { collectSite } from '../../../src/website/collect/website.js';
import { STRAIGHT } from '../../../src/website/network/connection.js';
import { noRobots } from '../../../src/website/network/robots.js';
import type { LookOptions } from '../../../src/website/tab/look-options.js';
import { testBrowser } from '../../support/browser.js';

const { browser } = testBrowser();

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Example</title><body>${body}</body></html>`;

/** A button that sends by script to `/act`, and shows that it did. */
const acting = (label: string, tell = 'this.textContent = "Thank you"') =>
  `<button type="button" onclick='fetch("/act", { method: "POST", body: "id=1" }); ${tell}'>${label}</button>`;

const SITES: Record<string, string> = {
  'a form that orders at once':
    '<p>£ 12</p><form action="/order" method="post"><button>Buy now</button></form>',
  'a script that orders at once': `<p>£ 12</p>${acting('Buy now')}`,
  'a script that orders by XHR': `<p>£ 12</p><button type="button"
    onclick="const x = new XMLHttpRequest(); x.open('POST', '/order'); x.send('id=1')">Add to basket</button>`,
  bookings: acting('Book now'),
  subscriptions: acting('Subscribe now'),
  memberships: acting('Join now'),
  'contracts that end': acting('Cancel contract'),
  complaints: `${acting('Make a complaint')} ${acting('Start complaint')}`,
  'calls back': acting('Request a callback'),
  'a dialog with an account in it': `<div role="dialog" style="position:fixed;inset:0;background:#fff">
    <p>Welcome</p>${acting('Close account', 'this.parentNode.remove()')}</div>`,
  'a checkout by script': `<p>£ 12</p><button type="button"
    onclick='fetch("/order", { method: "POST", body: "{}" }).then(() => location.assign("/thanks"))'>Go to checkout</button>`,
};

it.each(Object.entries(SITES))('%s', async (_what, body) => {
  const { unsafe } = await lookAt({ '/': page(`<h1>Shop</h1>${body}<a href="/contact">Contact</a>`) });
  expect(unsafe).toEqual([]);
});

it('a basket is filled, and the order after it is not placed', async () => {
  const { unsafe, journeys } = await lookAt({
    '/': page(
      '<h1>Mug</h1><p>£ 12</p><form action="/basket/add" method="post"><button>Add to basket</button></form>',
    ),
    '/basket/add': page('<h1>Basket</h1><a href="/checkout">Go to checkout</a>'),
    '/checkout': page(
      `<h1>Checkout</h1><form action="/order" method="post"><label>Email <input type="email" name="email" required></label>
      <label>Name <input name="name" required></label><label>Street <input name="street" required></label>
      <button>Place order</button></form>`,
    ),
  });
  expect(new Set(unsafe)).toEqual(new Set(['POST /basket/add']));
  expect(journeys.buy.reached).toBe('form');
});

it('a browser whose traffic cannot be held back is pressed nowhere, and the look says so', async () => {
  const running = await browser();
  // As one on another computer, which cannot come through a proxy on this one.
  const elsewhere = new Proxy(running, {
    get: (target, key) =>
      key === 'createBrowserContext'
        ? () => target.createBrowserContext()
        : Reflect.get(target, key, target) instanceof Function
          ? Reflect.get(target, key, target).bind(target)
          : Reflect.get(target, key, target),
  });
  const site = {
    '/': page(`<h1>Mug</h1><p>£ 12</p>${acting('Add to basket')}<a href="/contact">Contact</a>`),
  };
  const { unsafe, status, failure } = await lookAt(site, elsewhere, { outside: STRAIGHT, remote: true });
  expect([unsafe, status]).toEqual([[], 'partial']);
  expect(failure).toContain('nothing was pressed or filled in');
});

/** Looks at pages by their path; `unsafe` is every request that arrived by a method that changes something. */
async function lookAt(pages: Record<string, string>, from?: Browser, through?: LookOptions['through']) {
  const unsafe: string[] = [];
  const server = createServer(({ method = '', url = '' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') unsafe.push(`${method} ${url}`);
    response.setHeader('content-type', 'text/html');
    if (pages[url] === undefined) response.statusCode = 404;
    response.end(pages[url] ?? page('<h1>Not here</h1>'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const evidence = await collectSite(from ?? (await browser()), {
    ...(through ? { through } : {}),
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
  const { journeys, status, failure } = evidence;
  return { unsafe, journeys, status, failure };
}
