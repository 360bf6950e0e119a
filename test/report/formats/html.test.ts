/** The HTML report in a real browser: accessible, quiet on the network, and deaf to words of a site. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import html from '../../../src/report/formats/html.js';
import type { ReportView } from '../../../src/report/view.js';
import type { Browser, Page } from '../../../src/website/browser/launch.js';
import { testBrowser } from '../../support/test-browser.js';
import { call } from '../views/call.js';
import { hostile } from '../views/hostile.js';
import { actions, branches, home, queues, youSaidWeDid } from '../views/many.js';
import { trend } from '../views/trend.js';
import { website } from '../views/website.js';

const theme = readFileSync(resolve(import.meta.dirname, '../../../reports/theme.css'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await testBrowser();
  page = await browser.newPage();
  await page.setBypassCSP(true);
});
afterAll(() => browser?.close());

async function open(view: ReportView, scheme = 'light', width = 1000): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(html.render(view, { theme }));
}

interface AxeRun {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** Each as its rule and the elements it is about. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const run = (await page.evaluate('axe.run()')) as AxeRun;
  return run.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary}`));
}

describe('the HTML report', () => {
  const views = { website, call, trend, queues, branches, actions, youSaidWeDid, home };
  const themes = ['light', 'dark'];
  test.each(
    Object.entries(views).flatMap(([name, view]) => themes.map((scheme) => ({ name, scheme, view }))),
  )('$name is accessible in the $scheme theme', async ({ view, scheme }) => {
    await open(view, scheme);
    expect(await violations()).toEqual([]);
  });

  test.each([390, 1000])('never scrolls sideways in a window of %i pixels', async (width) => {
    for (const view of [...Object.values(views), hostile('W'.repeat(400))]) {
      await open(view, 'light', width);
      const room = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(room).toBeLessThanOrEqual(0);
    }
  });

  test('asks the network for nothing', async () => {
    const asked: string[] = [];
    const listen = (request: { url(): string }) => asked.push(request.url());
    page.on('request', listen);
    await open(hostile('"><img src=https://example.com/x><link rel=stylesheet href=https://example.com/y>'));
    page.off('request', listen);
    expect(asked.filter((url) => !url.startsWith('about:') && !url.startsWith('data:'))).toEqual([]);
  });

  test.each([
    '<script>document.title = "owned"</script>',
    '"><img src=x onerror=\'document.title = "owned"\'>',
    '</title><script>document.title = "owned"</script>',
    '</style><script>document.title = "owned"</script>',
    '<svg/onload=\'document.title = "owned"\'>',
    '<base href=https://example.com><style>* { display: none }</style>',
  ])('shows %j as words', async (trick) => {
    await open(hostile(trick));
    expect(await page.title()).not.toBe('owned');
    expect(await page.evaluate('document.body.innerText')).toContain(trick);
    expect(await page.evaluate('document.querySelectorAll("script, base, img, body style").length')).toBe(0);
    expect(await violations()).toEqual([]);
  });
});
