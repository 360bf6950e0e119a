/** A website that serves programs another face than people is told as such; one that does not is asked no more than usual. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteEvidence } from '../../../src/model/evidence.js';
import type { Browser } from '../../../src/website/browser/launch.js';
import { collectSite } from '../../../src/website/collect/website.js';
import { noRobots } from '../../../src/website/network/robots.js';
import { testBrowser } from '../../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

type Home = (request: IncomingMessage, response: ServerResponse) => string;

const links = (...texts: string[]) => texts.map((text) => `<a href="/page">${text}</a>`).join(' ');
const SHOP = `<h1>Example Lamps</h1>${links('Ceiling lamps', 'Desk lamps', 'About us', 'Imprint')}`;
const COMPLAINTS = links('Complaints', 'Contact us');

/** What a look at a website with this home page ends with, and how often the home page was asked for. */
async function look(home: Home): Promise<{ seen: SiteEvidence; asked: number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url !== '/') {
      response.statusCode = 404;
      return void response.end('<!doctype html><title>Page not found</title><h1>Page not found</h1>');
    }
    asked++;
    const body = home(request, response);
    response.end(`<!doctype html><html lang="en"><title>Example Lamps</title><main>${body}</main></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const seen = await collectSite(browser, {
      site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      viewport: 'desktop',
      country: null,
      language: null,
      limits: { pages: 8, seconds: 60, depth: 3 },
      robots: noRobots,
      turn: () => Promise.resolve(),
      now: () => new Date(),
      signal: new AbortController().signal,
      userAgentSuffix: 'ownqueue/test',
      progress: () => {},
    });
    return { seen, asked };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const isProgram = ({ headers }: IncomingMessage) => /ownqueue/.test(headers['user-agent'] ?? '');

describe('another face for programs', () => {
  it('by a script that asks whether the browser is driven', async () => {
    const { seen } = await look(
      () =>
        `${SHOP}<p id="more"></p><script>if (!navigator.webdriver)
        document.getElementById('more').innerHTML = '${COMPLAINTS}';</script>`,
    );
    expect(seen).toMatchObject({
      status: 'partial',
      otherFace: 'people are shown a way to complain, programs are not',
      failure:
        'the website shows programs another face than people: people are shown a way to complain, programs are not',
    });
    expect(seen.pages[0]?.asksForPrograms).toBe(true);
  });

  it('by a server that goes by the name of the browser, and says so', async () => {
    const { seen } = await look((request, response) => {
      response.setHeader('vary', 'Accept-Encoding, User-Agent');
      return isProgram(request) ? SHOP + COMPLAINTS : SHOP;
    });
    expect(seen.otherFace).toBe('programs are shown a way to complain, people are not');
  });

  it('by a wall that lets people in', async () => {
    const { seen } = await look((request, response) => {
      if (!isProgram(request)) return SHOP + COMPLAINTS;
      response.statusCode = 403;
      return '<h1>Access denied</h1><p>Robots are not welcome here.</p>';
    });
    expect(seen.status).toBe('unreachable');
    expect(seen.failure).toMatch(
      /; the website shows programs .*: programs are turned away where people are let in$/,
    );
  });
});

describe('the same face for everybody', () => {
  it('is asked for once where nothing hints at another', async () => {
    const { seen, asked } = await look(() => SHOP + COMPLAINTS);
    expect([seen.status, seen.otherFace, asked]).toEqual(['complete', undefined, 1]);
    expect(seen.pages[0]).not.toHaveProperty('asksForPrograms');
  });

  it('is asked for twice where a script only wants to know', async () => {
    const { seen, asked } = await look(
      () => `${SHOP}${COMPLAINTS}<script>window.driven = navigator.webdriver;</script>`,
    );
    expect([seen.status, seen.otherFace, asked]).toEqual(['complete', undefined, 2]);
  });

  it('is told of a wall that turns everybody away', async () => {
    const { seen } = await look((_request, response) => {
      response.statusCode = 403;
      return '<h1>Access denied</h1>';
    });
    expect([seen.status, seen.otherFace]).toEqual(['unreachable', undefined]);
  });

  it('is told of a page that is another one each time', async () => {
    let visit = 0;
    const { seen, asked } = await look((_request, response) => {
      response.setHeader('vary', 'User-Agent');
      visit++;
      return links(...Array.from({ length: 6 }, (_, n) => `Lamp ${visit} of series ${n}`)) + COMPLAINTS;
    });
    expect([seen.status, seen.otherFace, asked]).toEqual(['complete', undefined, 3]);
  });
});
