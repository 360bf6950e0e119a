/** The proof proves something: without the program each way does reach the server, wrapped as it likes. */
import { launch } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { providedForTests } from '../support/test-browser.js';
import { piecesOf, textOf, wordsIn } from './canaries.js';
import { type LoggingSite, loggingSite } from './logging-server.js';
import { type Leak, pageScript, WORKER_SCRIPT, WRAPPINGS } from './page-script.js';
import { PLACES } from './places.js';
import { frame } from './stages.js';
import { WAYS, wayNamed } from './ways.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  const { path, shell } = await providedForTests();
  const root = process.getuid?.() === 0;
  browser = await launch({
    executablePath: path,
    headless: shell ? 'shell' : true,
    args: root ? ['--no-sandbox'] : [],
  });
});
afterAll(() => browser?.close());

const leak = (more: Partial<Leak>): Leak => ({
  token: 'abcdefghij',
  way: 'pixel',
  trigger: 'loaded',
  place: null,
  wrapping: 'plain',
  delay: 0,
  to: '/arrive/abcdefghij',
  ...more,
});

async function serve(own: Leak): Promise<LoggingSite> {
  let site: LoggingSite | null = null;
  site = await loggingSite((_method, url) => {
    if (url.startsWith('/work.js'))
      return { headers: { 'content-type': 'text/javascript' }, body: WORKER_SCRIPT };
    const next = url.startsWith('/next');
    if (url !== '/' && !next) return { body: '<p>Received</p>' };
    const beyond = wayNamed(own.way).connects === 'tcp';
    const placed = { ...own, to: new URL(own.to, beyond ? site!.elsewhere[0] : site!.url).href };
    const script = pageScript({
      leaks: next ? [] : [placed],
      ways: [own.way],
      places: own.place === null ? [] : [own.place],
      udp: site!.udp,
    });
    const headers = Object.fromEntries(
      Object.entries(wayNamed(own.way).headers ?? {}).map(([name, value]) => [
        name,
        value.replaceAll('TO', placed.to),
      ]),
    );
    return {
      headers,
      body: frame(
        'A page',
        `<script>${script}</script>`,
        '<main><form><input value="Mortimer"></form><a href="/next" id="next">Next</a></main>',
      ),
    };
  });
  return site;
}

/** Whether the word arrives in time; of connections, whether anything does. */
async function arrives(own: Leak): Promise<boolean> {
  const site = await serve(own);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.goto(site.url);
    if (own.place !== null)
      await page.evaluate("setTimeout(() => document.querySelector('#next').click(), 300)").catch(() => {
        // The page has left already.
      });
    const connects = wayNamed(own.way).connects;
    const came = () =>
      connects
        ? site.arrivals.some(({ protocol }) => protocol === connects)
        : [...site.arrivals.map(textOf), ...piecesOf(site.arrivals).map(({ text }) => text)].some(
            (text) => wordsIn(text, ['typedabcdefghij']).length > 0,
          );
    await expect.poll(came, { timeout: 6000 }).toBe(true);
    return true;
  } catch {
    return false;
  } finally {
    await context.close();
    await site.close();
  }
}

/** Whole browsers send these, too; the headless shell has no part for them, or sends them a minute later. */
const WHOLE_BROWSERS = new Set([
  'background sync',
  'download',
  'icon',
  'link to prerender',
  'manifest',
  'preconnect',
  'Reporting API',
]);

async function all(leaks: readonly Leak[]): Promise<Leak[]> {
  const missing: Leak[] = [];
  const waiting = [...leaks];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        if (!(await arrives(next))) missing.push(next);
    }),
  );
  return missing;
}

it('every way reaches the server', { timeout: 120_000 }, async () => {
  const missing = await all(WAYS.map(({ name }) => leak({ way: name })));
  expect(missing.map(({ way }) => way).filter((way) => !WHOLE_BROWSERS.has(way))).toEqual([]);
});

it('every place is found by the next page', { timeout: 120_000 }, async () => {
  const missing = await all(PLACES.map(({ name }) => leak({ place: name, way: 'fetch by POST' })));
  expect(missing.map(({ place }) => place)).toEqual([]);
});

it('every wrapping is seen through', { timeout: 120_000 }, async () => {
  const missing = await all(WRAPPINGS.map((wrapping) => leak({ wrapping })));
  expect(missing.map(({ wrapping }) => wrapping)).toEqual([]);
});
