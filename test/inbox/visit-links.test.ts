/** Links are opened one by one, and never one that could do something. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { probe } from '../../src/inbox/probe.js';
import { couldAct } from '../../src/inbox/recognise/acting-link.js';
import { MANNERS, visitLinks } from '../../src/inbox/visit-links.js';
import type { MailLink } from '../../src/model/inbox-evidence.js';
import { fetchWithin } from '../../src/website/network/request.js';
import { requestPolicy } from '../../src/website/network/request-policy.js';
import { mail } from '../support/inbox-evidence.js';

const link = (href: string, text = 'Our spring magazine'): MailLink => ({
  text,
  alt: '',
  href,
  domain: 'example.org',
  shownDomain: null,
  acts: false,
  kind: 'web',
});

async function website(): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const gone = request.url === '/gone' || (request.url === '/no-head' && request.method === 'HEAD');
    response.statusCode = gone ? 404 : 200;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const options = (waits: number[] = []) => ({
  fetch,
  probe,
  refusal: async () => null,
  now: () => new Date('2026-03-03T12:00:00Z'),
  wait: async (milliseconds: number) => void waits.push(milliseconds),
});

describe('checking links', () => {
  it('knows a way out however its address is written, and never asks it for a page', async () => {
    const { url, requests } = await website();
    const { port } = new URL(url);
    const leave = `${url}/u?id=a%2Fb`;
    const spellings = [
      leave,
      `HTTP://127.0.0.1:${port}/u?id=a%2Fb#top`,
      `${url}/x/../u?id=a%2fb`,
      `${url}/%75?id=a/b`,
      `https://127.0.0.1:${port}/u?id=a%2Fb`,
    ];
    const mails = [
      mail({
        unsubscribe: [],
        list: { id: null, unsubscribe: [leave], post: null },
        links: spellings.map((href) => link(href)),
      }),
    ];
    const visits = await visitLinks(mails, options());
    expect(requests).toEqual([]);
    expect(visits.map(({ method }) => method)).toEqual(['knock']);
  });

  it('asks for the head, and for the page once where that is refused', async () => {
    const { url, requests } = await website();
    const waits: number[] = [];
    const mails = [
      mail({
        unsubscribe: [],
        list: { id: null, unsubscribe: [], post: null },
        links: ['/a', '/no-head', '/gone'].map((path) => link(url + path)),
      }),
    ];
    const visits = await visitLinks(mails, options(waits));
    expect(requests).toEqual(['HEAD /a', 'HEAD /no-head', 'GET /no-head', 'HEAD /gone', 'GET /gone']);
    expect(visits.map(({ status, method }) => [status, method])).toEqual([
      [200, 'HEAD'],
      [200, 'GET'],
      [404, 'GET'],
    ]);
    expect(waits).toEqual([1_000, 1_000]);
  });

  it('only knocks at the server of a way out: no page is asked for', async () => {
    const { url, requests } = await website();
    const way = `${url}/x?u=1`;
    const leaving = mail({
      links: [link(way, 'hier')],
      unsubscribe: [{ label: 'hier', sentence: 'Hier abmelden', href: way, login: false, offset: 0 }],
    });
    const [visit] = await visitLinks([leaving], options());
    expect(visit).toMatchObject({ method: 'knock', unsubscribe: true, failure: null });
    expect(requests).toEqual([]);
    const dead = await visitLinks(
      [
        {
          ...leaving,
          links: [link('http://127.0.0.1:1/u')],
          unsubscribe: [{ ...leaving.unsubscribe[0]!, href: 'http://127.0.0.1:1/u' }],
        },
      ],
      options(),
    );
    expect(dead[0]).toMatchObject({ failure: 'ECONNREFUSED', unsubscribe: true });
  });

  it('opens no link of a mail that asks to confirm, and none twice', async () => {
    const { url, requests } = await website();
    await visitLinks([mail({ confirmation: true, links: [link(`${url}/a`)] })], options());
    expect(requests).toEqual([]);
    await visitLinks(
      [mail({ links: [link(`${url}/a`), link(`${url}/a`, 'The magazine once more')] })],
      options(),
    );
    expect(requests).toEqual(['HEAD /a']);
  });

  it('follows no link into a private network, and tells it', async () => {
    const { url, requests } = await website();
    const mails = [mail({ links: [link(`${url}/a`)] })];
    const says = 'it leads into a private network; not followed';
    const [visit] = await visitLinks(mails, { ...options(), refusal: async () => says });
    expect(visit).toMatchObject({ status: null, failure: says, refused: true });
    expect(requests).toEqual([]);
  });

  it('follows no redirect into a private network either', async () => {
    const { url, requests } = await website();
    const reach = requestPolicy(url, null);
    const away = createServer((_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.2:9/' });
      response.end();
    });
    await new Promise<void>((done) => away.listen(0, '127.0.0.1', done));
    onTestFinished(() => void away.close());
    const href = `http://127.0.0.1:${(away.address() as AddressInfo).port}/`;
    const way = { ...options(), fetch: fetchWithin(reach), refusal: reach.refusal };
    const visits = await visitLinks([mail({ links: [link(href), link(`${url}/a`)] })], way);
    expect(visits.map(({ status, refused }) => [status, refused])).toEqual([
      [null, true],
      [200, undefined],
    ]);
    expect(requests).toEqual(['HEAD /a']);
  });

  it.each([
    ['https://example.org/unsubscribe?x=1', 'Our spring magazine'],
    ['https://example.org/c/1', 'Confirm your address'],
    ['https://example.org/c/1', 'Jetzt bestätigen'],
    ['https://example.org/opt%2Dout', 'Our spring magazine'],
    ['https://example.org/basket/add', 'Our spring magazine'],
    ['https://example.org/survey?rating=5', 'Our spring magazine'],
    ['https://example.org/login?token=1', 'Our spring magazine'],
  ])('leaves %s (%s) alone', (href, text) =>
    expect(couldAct({ href, text, alt: '', acts: false })).toBe(true),
  );

  it('says its manners beforehand', () => {
    expect(MANNERS).toContain('one link a second');
    expect(MANNERS).toContain('knocked at');
  });
});
