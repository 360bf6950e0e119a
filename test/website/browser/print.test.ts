/** A printed report: bookmarks for its headings, tags for readers, and paper of the right size. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import html from '../../../src/report/formats/html.js';
import { printPdf } from '../../../src/website/browser/print.js';
import { call } from '../../report/views/call.js';
import { trend } from '../../report/views/trend.js';
import { testBrowser } from '../../support/browser.js';

const theme = readFileSync(resolve(import.meta.dirname, '../../../reports/theme.css'), 'utf8');
const { browser, open } = testBrowser();

/** Outside its compressed streams a PDF can be read like a text. */
const printed = async (page: string): Promise<string> =>
  Buffer.from(await printPdf(await browser(), page)).toString('latin1');

/** Titles of documents and bookmarks that need nothing but ASCII: `/Title (Score)`. */
const titles = (pdf: string): string[] =>
  [...pdf.matchAll(/\/Title \(((?:[^()\\]|\\.)*)\)/g)].map(([, title = '']) => title.replaceAll(/\s+/g, ' '));

test('has every section as a bookmark, is tagged, and is A4', async () => {
  const pdf = await printed(html.render(call, { theme }));
  expect(titles(pdf)).toEqual(
    expect.arrayContaining(['Example Lamps: call audit', 'Score', 'What to improve', 'How this was done']),
  );
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang \(en\)/);
  // 210 × 297 mm in points of 1/72 inch.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[56]\.?\d* 84[12]\.?\d*\]/);
}, 60_000);

test('cuts no chart, no short table and no finding in two, and leaves no heading alone', async () => {
  // As on paper: A4 without its margins, at 96 pixels an inch.
  const size = { width: Math.round((210 - 32) * 3.7795), height: Math.round((297 - 36) * 3.7795) };
  for (const view of [call, trend]) {
    const page = await open(html.render(view, { theme }), size);
    await page.emulateMediaType('print');
    const broken = (await page.evaluate(`
      [...document.querySelectorAll('svg, img, tr, h2, h3, .part, .wide')].flatMap((each) => {
        const { breakInside, breakAfter } = getComputedStyle(each);
        const heading = /^H/.test(each.tagName);
        const long = each.matches('.part:has(.wide, img), .wide:has(tr:nth-child(13))');
        if (heading) return breakAfter === 'avoid' ? [] : [each.textContent];
        return breakInside === 'avoid' || long ? [] : [each.outerHTML.slice(0, 60)];
      })`)) as string[];
    expect(broken).toEqual([]);
    await page.close();
  }
}, 60_000);
