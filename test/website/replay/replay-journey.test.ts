/** Recorded journeys: counted as the search counts, stopped before anything is sent, and honest where they no longer fit. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { SiteEvidence } from '../../../src/model/evidence.js';
import type { Goal, Journey } from '../../../src/model/journey.js';
import type { Browser } from '../../../src/website/browser/launch.js';
import { parseRecording } from '../../../src/website/browser/recorder.js';
import { collectSite } from '../../../src/website/collect/website.js';
import { noRobots } from '../../../src/website/network/robots.js';
import type { LookOptions } from '../../../src/website/tab/look-options.js';
import { fixtureSites, serveFixture } from '../../support/fixture-site.js';
import { change, click, enter, type RecordingFile, recording } from '../../support/recording.js';
import { testBrowser } from '../../support/test-browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const gather = (site: string, more: Partial<LookOptions> = {}): Promise<SiteEvidence> =>
  collectSite(browser, {
    site,
    viewport: 'desktop',
    country: null,
    language: null,
    limits: { pages: 40, seconds: 100, depth: 6 },
    robots: noRobots,
    turn: () => Promise.resolve(),
    now: () => new Date(),
    signal: new AbortController().signal,
    userAgentSuffix: 'ownqueue/test',
    progress: () => {},
    ...more,
  });

async function fixture(name: string) {
  const server = await serveFixture(fixtureSites().find((site) => site.name === name)!);
  onTestFinished(() => server.close());
  return server;
}

async function replay(
  site: string,
  files: Partial<Record<Goal, RecordingFile>>,
  more: Partial<LookOptions> = {},
): Promise<SiteEvidence> {
  const recordings = Object.fromEntries(
    Object.entries(files).map(([goal, file]) => [goal, [parseRecording(file, `${goal}.json`)]]),
  );
  return gather(site, { recordings, ...more });
}

/** Without what was taken of it. */
const plain = ({ steps, ...journey }: Journey) => ({
  ...journey,
  steps: steps.map(({ screenshot: _, ...step }) => step),
});

/** Serves each path's HTML; everything that is sent is kept. */
async function serving(pages: Record<string, string>) {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (request.method !== 'GET') sent.push(`${request.method} ${path}`);
    response.writeHead(pages[path] === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Example</title>${pages[path] ?? 'Nothing here'}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sent };
}

const FORM = `<main><h1>Complaints</h1><form method="post" action="/sent"><label>Email <input type="email" name="email" required></label>
  <label>What went wrong? <textarea name="message" required></textarea></label><button>Send complaint</button></form></main>`;

describe('a recorded journey', () => {
  it('is counted exactly as the same journey found by searching', async () => {
    const server = await fixture('easy-shop');
    const taken: Uint8Array[] = [];
    const put = async (png: Uint8Array) => `picture-${taken.push(png)}`;
    const searched = await gather(server.url);
    const before = server.requests.length;
    const replayed = await replay(
      server.url,
      {
        contact: recording(
          server.url,
          click('aria/Contact us'),
          change('aria/Your name', 'Anna'),
          click('aria/Send'),
        ),
        complain: recording(
          server.url,
          click('aria/Complaints'),
          click('aria/Your name'),
          change('aria/Your name', 'Anna Example'),
          change('aria/Email', 'anna@example.org'),
          change('aria/What went wrong?', 'The tea never came.'),
          click('aria/Send complaint', 'form > button'),
          { type: 'waitForElement', selectors: ['#thanks'] },
        ),
        buy: recording(
          server.url,
          click('aria/Buy tea'),
          click('aria/Add to basket'),
          click('aria/Checkout'),
          change('aria/Email', 'anna@example.org'),
          click('aria/Continue to payment'),
        ),
      },
      { pictures: { put } },
    );
    for (const goal of ['contact', 'complain', 'buy', 'cancel'] as const)
      expect(plain(replayed.journeys[goal])).toMatchObject({
        ...plain(searched.journeys[goal]),
        note: goal === 'cancel' ? expect.any(String) : '',
      });
    expect(replayed.journeys.complain.steps.map(({ screenshot }) => screenshot)).toEqual([
      expect.stringMatching(/^picture-/),
    ]);
    expect(replayed.journeys.buy.steps).toHaveLength(3);
    expect(server.requests.slice(before).filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('ends before its form is sent, by a click, by Enter, by a script or by a form that asks with GET', async () => {
    const site = await serving({
      '/': '<main><a href="/post">Complain</a> <a href="/get">Complain here</a> <a href="/script">Write</a></main>',
      '/post': FORM,
      '/get': FORM.replace('method="post"', ''),
      '/script': `<main><h1>Complaints</h1><label>Email <input type="email" id="e"></label><label>Message <textarea id="m"></textarea></label>
        <button type="button" onclick="fetch('/sent', { method: 'POST', body: document.querySelector('#m').value })">Go</button></main>`,
    });
    const fill = [change('aria/Email', 'anna@example.org')];
    const ends = {
      click: recording(site.url, click('aria/Complain'), ...fill, click('aria/Send complaint')),
      enter: recording(site.url, click('aria/Complain'), ...fill, ...enter(), click('#thanks')),
      get: recording(site.url, click('aria/Complain here'), ...fill, click('aria/Send complaint')),
      script: recording(site.url, click('aria/Write'), ...fill, click('aria/Go'), click('#thanks')),
    };
    for (const [name, file] of Object.entries(ends)) {
      const { journeys } = await replay(site.url, { complain: file });
      expect([
        name,
        journeys.complain.reached,
        journeys.complain.clicks,
        journeys.complain.form?.fields,
      ]).toEqual([name, 'form', 1, 2]);
    }
    expect(site.sent).toEqual([]);
  });

  it('tells how far a customer gets where a control is gone, covered, or answers with an error', async () => {
    const site = await serving({
      '/': '<main><a href="/help">Help</a> <a href="/dead">Complain</a></main>',
      '/help': '<main><h1>Help</h1><p>Nothing else.</p></main>',
    });
    const gone = recording(site.url, click('aria/Help'), { ...click('aria/Complaints', '#c'), timeout: 300 });
    const dead = recording(site.url, click('aria/Complain'));
    const { journeys } = await replay(site.url, { complain: gone, contact: dead });
    expect(journeys.complain).toMatchObject({ reached: 'not-found', clicks: 0, effort: null });
    expect(journeys.complain.note).toBe(
      `complain.json, step 4: nothing on ${site.url}help matches “Complaints” any more. ` +
        'Record the journey again if the website was meant to change. A customer gets as far as “Help”.',
    );
    expect(journeys.contact).toMatchObject({
      reached: 'not-found',
      note: expect.stringContaining(`leads to ${site.url}dead, which answers with status 404`),
    });
  });

  it('never opens a host that was not named, and replays a recording of another address on this website', async () => {
    const stranger = await serving({ '/': FORM });
    const site = await serving({
      '/': `<main><a href="${stranger.url}">Complain</a></main>`,
      '/c': FORM,
    });
    const away = recording(site.url, click('aria/Complain'), change('aria/Email', 'a@example.org'));
    const foreign = recording(site.url, { type: 'navigate', url: stranger.url });
    const production = recording('https://www.example.org/c', change('aria/Email', 'a@example.org'));
    const first = await replay(site.url, { complain: away, contact: foreign, cancel: production });
    const host = new URL(stranger.url).host;
    expect(first.journeys.complain.note).toContain(`step 3: ${host} is not the website that is looked at`);
    expect(first.journeys.contact.note).toContain(`step 3: ${host} is not the website`);
    expect(first.journeys.cancel).toMatchObject({ reached: 'form', finalUrl: `${site.url}c` });
    const access = { headers: {}, cookies: [], login: null, secrets: null };
    const allowed = await replay(site.url, { complain: away }, { access: { ...access, hosts: [host] } });
    expect(allowed.journeys.complain).toMatchObject({ reached: 'form', finalUrl: stranger.url, clicks: 1 });
  });

  it('presses what a script alone understands, follows mailto, and counts what is asked on the way', async () => {
    const site = await serving({
      '/': `<main><span id="menu" onclick="document.querySelector('#more').hidden = false">More</span>
        <p id="more" hidden><a href="/topic">Complain</a> <a href="mailto:help@example.org">Write to us</a></p></main>`,
      '/topic': `<main><h1>Complaints</h1><form action="/c"><label>Topic <select name="t"><option value="">Choose</option><option value="2">A complaint</option></select></label>
        <button>Next</button></form></main>`,
      '/c': FORM,
    });
    const open = click('#menu', 'aria/More');
    const { journeys } = await replay(site.url, {
      contact: recording(site.url, open, click('aria/Write to us')),
      complain: recording(
        site.url,
        open,
        click('aria/Complain'),
        change('aria/Topic', '2'),
        click('aria/Next'),
        change('aria/Email', 'a@example.org'),
      ),
    });
    expect(journeys.contact).toMatchObject({ reached: 'email', clicks: 2, pageLoads: 0 });
    expect(journeys.contact.steps.map(({ action, text }) => `${action} ${text}`)).toEqual([
      'open More',
      'click Write to us',
    ]);
    expect(journeys.complain).toMatchObject({ reached: 'form', named: true, clicks: 3, pageLoads: 2 });
    expect(journeys.complain.work?.fields.map(({ kind }) => kind)).toEqual(['select', 'email', 'message']);
  });

  it('ends where a script would cancel, behind a link that leads nowhere or a button outside any form', async () => {
    const cancel = "onclick=\"fetch('/sent', { method: 'POST' }).then(() => document.title = 'Done')\"";
    const site = await serving({
      '/': `<main><h1>Your subscription</h1><a href="#" ${cancel}>Cancel it</a> <button ${cancel}>Yes, cancel</button></main>`,
    });
    const waits = { ...click('#thanks'), timeout: 300 };
    for (const control of ['aria/Cancel it', 'aria/Yes, cancel']) {
      const { journeys } = await replay(site.url, { cancel: recording(site.url, click(control), waits) });
      expect([control, journeys.cancel.reached, journeys.cancel.clicks]).toEqual([control, 'form', 1]);
    }
    expect(site.sent).toEqual([]);
  });

  it('counts the answer to a question of consent apart, whether it was recorded or not', async () => {
    const site = await serving({
      '/': `<div id="cookies" style="position:fixed;inset:0;background:#fff;z-index:9"><p>We use cookies for advertising.</p>
          <button onclick="this.parentNode.remove()">Accept all</button> <button onclick="this.parentNode.remove()">Reject all</button></div>
        <main><a href="/c">Complain</a></main>`,
      '/c': FORM,
    });
    const way = [click('aria/Complain'), change('aria/Email', 'a@example.org')];
    const recorded = recording(site.url, click('aria/Accept all'), ...way);
    const { journeys } = await replay(site.url, { complain: recorded, contact: recording(site.url, ...way) });
    for (const journey of [journeys.complain, journeys.contact])
      expect([journey.reached, journey.clicks, journey.steps.map(({ text }) => text)]).toEqual([
        'form',
        1,
        ['Complain'],
      ]);
  });

  it('is replayed on the screen that it was recorded on, and searched for on the other', async () => {
    const site = await serving({
      '/': '<main><a href="/c">Complaints</a> <a href="/long">Help</a></main>',
      '/c': FORM,
      '/long': FORM,
    });
    const files = {
      complain: recording(site.url, click('aria/Help'), change('aria/Email', 'a@example.org')),
    };
    const [desktop, mobile] = [
      await replay(site.url, files),
      await replay(site.url, files, { viewport: 'mobile' }),
    ];
    expect(desktop.journeys.complain).toMatchObject({
      finalUrl: `${site.url}long`,
      recording: 'complain.json',
    });
    expect(mobile.journeys.complain).toMatchObject({ finalUrl: `${site.url}c` });
    expect(mobile.journeys.complain).not.toHaveProperty('recording');
  });
});
