/** In a real browser, nothing leaves the networks where the named website is, by whatever way it tries. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteEvidence } from '../../../src/model/evidence.js';
import type { Browser } from '../../../src/website/browser/launch.js';
import { textReader } from '../../../src/website/browser/read-text.js';
import { collectSite } from '../../../src/website/collect/website.js';
import type { LookUp } from '../../../src/website/network/request-policy.js';
import { requestPolicy } from '../../../src/website/network/request-policy.js';
import { noRobots } from '../../../src/website/network/robots.js';
import { testBrowser } from '../../support/test-browser.js';

let browser: Browser;
const opened: Server[] = [];
beforeAll(async () => {
  // What the browser itself would find counts for nothing.
  browser = await testBrowser(['--host-resolver-rules=MAP changing.test 127.0.0.3']);
});
afterAll(async () => {
  await browser?.close();
  for (const server of opened) {
    server.closeAllConnections();
    server.close();
  }
});

type Page = (request: IncomingMessage, response: ServerResponse) => string;

/** A server that tells what it was asked for; upgrades are WebSockets. */
async function serving(host: string, page: Page): Promise<{ url: string; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('access-control-allow-origin', '*');
    const body = page(request, response);
    response.end(`<!doctype html><html lang="en"><title>Example Lamps</title>${body}`);
  });
  server.on('upgrade', (request, socket) => {
    asked.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`, port, asked };
}

const look = (site: string, lookUp: LookUp | null = null, from: Browser = browser): Promise<SiteEvidence> =>
  collectSite(from, {
    site,
    viewport: 'desktop',
    country: null,
    language: null,
    limits: { pages: 12, seconds: 60, depth: 4 },
    reach: requestPolicy(site, lookUp),
    robots: noRobots,
    turn: () => Promise.resolve(),
    now: () => new Date(),
    signal: new AbortController().signal,
    userAgentSuffix: 'ownqueue/test',
    progress: () => {},
  });

const HELP =
  '<h1>Contact us</h1><form method="post" action="/send"><label>E-mail <input type="email" name="email"></label>' +
  '<textarea name="message"></textarea><button>Send</button></form>';

describe('a website on 127.0.0.1', () => {
  it('may lead to other ports there', async () => {
    const desk = await serving('127.0.0.1', () => HELP);
    const shop = await serving('127.0.0.1', () => `<h1>Lamps</h1><a href="${desk.url}">Contact us</a>`);
    const { status, journeys } = await look(shop.url);
    expect([status, journeys.contact.reached]).toEqual(['complete', 'form']);
  });

  it.each(['127.0.0.2', '::1'])('may not lead to %s: the link is told, not followed', async (host) => {
    const desk = await serving(host, () => HELP);
    const shop = await serving('127.0.0.1', () => `<h1>Lamps</h1><a href="${desk.url}">Contact us</a>`);
    const { status, failure, journeys } = await look(shop.url);
    expect(desk.asked).toEqual([]);
    expect([status, journeys.contact.reached]).toEqual(['partial', 'not-found']);
    expect(failure).toContain('it leads to the computer that looks itself; not followed');
  });

  it('may not lead there by a redirect, by script or by a form that is sent', async () => {
    const trap = await serving('127.0.0.2', () => HELP);
    const shop = await serving('127.0.0.1', ({ url }, response) => {
      if (url === '/contact') response.writeHead(302, { location: trap.url });
      if (url === '/complaints') return `<h1>Complaints</h1><script>location = '${trap.url}script'</script>`;
      return `<h1>Lamps</h1><a href="/contact">Contact us</a> <a href="/complaints">Complaints</a>`;
    });
    const { pages } = await look(shop.url);
    expect(trap.asked).toEqual([]);
    const told = (path: string) => pages.find(({ requestedUrl }) => requestedUrl.endsWith(path))?.failure;
    expect([told('/contact'), told('/complaints')]).toEqual([
      'it leads to the computer that looks itself; not followed',
      'it leads to the computer that looks itself; not followed',
    ]);
  });

  it('gets nothing from there into its pages', async () => {
    const trap = await serving('127.0.0.2', () => '<h1>Secret</h1>');
    const at = (what: string) => `${trap.url}${what}`;
    const shop = await serving(
      '127.0.0.1',
      () => `<h1>Lamps</h1><iframe src="${at('frame')}" width="400" height="400"></iframe>
      <img src="${at('image')}"><script src="${at('script')}"></script><link rel="stylesheet" href="${at('style')}">
      <link rel="prefetch" href="${at('prefetch')}"><script>
      fetch('${at('fetch')}').catch(() => {}); navigator.sendBeacon('${at('beacon')}', 'x');
      try { new WebSocket('ws://127.0.0.2:${trap.port}/socket'); } catch {}
      new EventSource('${at('events')}');
      new Worker(URL.createObjectURL(new Blob(["fetch('${at('worker')}').catch(() => {})"])));
      for (const scheme of ['mailto:a@example.org', 'tel:+442079460000', 'intent://x', 'file:///etc/passwd'])
        { const a = document.createElement('a'); a.href = scheme; document.body.append(a); a.click(); }
      </script>`,
    );
    const { pages } = await look(shop.url);
    expect(trap.asked).toEqual([]);
    expect(JSON.stringify(pages)).not.toContain('Secret');
    expect(pages[0]?.failure).toBeNull();
  });
});

describe('a name that changes its address', () => {
  it('leads to the address that was judged, whatever the system would find now', async () => {
    const desk = await serving('127.0.0.1', () => HELP);
    const shop = await serving(
      '127.0.0.1',
      () => `<h1>Lamps</h1><a href="http://changing.test:${desk.port}/">Contact us</a>`,
    );
    const { journeys } = await look(shop.url, async () => ['127.0.0.1']);
    expect([journeys.contact.reached, desk.asked]).toEqual(['form', expect.arrayContaining(['/'])]);
  });

  it('is refused if that is inside the local network', async () => {
    const trap = await serving('127.0.0.2', () => HELP);
    const desk = `http://changing.test:${trap.port}/`;
    const shop = await serving('127.0.0.1', () => `<h1>Lamps</h1><a href="${desk}">Contact us</a>`);
    const { journeys, pages } = await look(shop.url, async () => ['127.0.0.2']);
    expect([journeys.contact.reached, trap.asked]).toEqual(['not-found', []]);
    expect(pages.find(({ requestedUrl }) => requestedUrl === desk)).toMatchObject({
      facts: null,
      failure: 'it leads to the computer that looks itself; not followed',
    });
  });
});

describe('sockets', () => {
  it('open nowhere: not from a page, a frame, a worker or a worker of that', async () => {
    const socket = (from: string) => `new WebSocket('ws://' + location.host + '/${from}')`;
    const shop = await serving(
      '127.0.0.1',
      () => `<h1>Lamps</h1><script>try { ${socket('page')} } catch {}
      new Worker(URL.createObjectURL(new Blob(["const to = 'ws://" + location.host + "/'; new Worker(URL.createObjectURL(new Blob(['new WebSocket(\\"' + to + 'nested\\")'])));" +
        "new WebSocket(to + 'worker')"])));</script>
      <iframe srcdoc="<script>${socket('frame')}</script>"></iframe>`,
    );
    const { pages } = await look(shop.url);
    expect(pages[0]?.failure).toBeNull();
    expect(shop.asked.filter((url) => url.startsWith('upgrade'))).toEqual([]);
  });
});

describe('robots.txt', () => {
  it('follow the same rules, also where a redirect leads', async () => {
    const trap = await serving('127.0.0.2', () => 'Disallow: /secret');
    const shop = await serving('127.0.0.1', ({ url }, response) => {
      if (url === '/away.txt') response.writeHead(302, { location: `${trap.url}robots.txt` });
      if (url === '/here.txt') response.writeHead(302, { location: '/robots.txt' });
      return 'Disallow: /orders';
    });
    const reach = requestPolicy(shop.url, null);
    const { read, close } = textReader(async () => browser, { site: shop.url, reach, userAgent: 'test' });
    expect(await read(`${shop.url}here.txt`)).toContain('Disallow: /orders');
    expect(await read(`${shop.url}away.txt`)).toBeNull();
    expect(await read(`${trap.url}robots.txt`)).toBeNull();
    expect(await read('file:///etc/hostname')).toBeNull();
    expect(await read(`http://localhost:${trap.port}/`)).toBeNull();
    expect(trap.asked).toEqual([]);
    await close();
  });

  it('end in time and stop reading where anybody would', async () => {
    const endless = createServer((_request, response) => {
      const timer = setInterval(() => response.write('Disallow: /\n'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(timer));
    });
    const silent = createServer(() => {});
    opened.push(endless, silent);
    const at = async (server: Server) => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/robots.txt`;
    };
    const [flood, nothing] = [await at(endless), await at(silent)];
    const reach = requestPolicy(flood, null);
    const about = { site: flood, reach, userAgent: 'test' };
    const patient = textReader(async () => browser, about);
    const hasty = textReader(async () => browser, { ...about, timeout: 200 });
    const text = await patient.read(flood);
    expect(text).toContain('Disallow: /\n');
    expect(text?.length).toBeLessThanOrEqual(512 * 1024);
    expect(await hasty.read(nothing)).toBeNull();
    await patient.close();
    await hasty.close();
  });
});
