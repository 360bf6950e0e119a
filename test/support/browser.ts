/** One real browser for a test file: started when first asked for, closed after its last test. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Browser, launchBrowser, type Page } from '../../src/website/browser/launch.js';
import { provideBrowser } from '../../src/website/browser/provide.js';

/** Returns a function that opens `html` in a new tab, at an address of its own. */
export function testBrowser() {
  let starting: Promise<Browser> | null = null;

  const start = async (): Promise<Browser> => {
    const provided = await provideBrowser({ env: process.env, cache: join(tmpdir(), 'ownqueue-test') });
    const { browser } = await launchBrowser(provided, {
      env: process.env,
      uid: process.getuid?.() ?? null,
      warn: () => {},
    });
    return browser;
  };

  afterAll(async () => {
    await (await starting)?.close();
  });

  const browser = (): Promise<Browser> => {
    starting ??= start();
    return starting;
  };

  return {
    browser,
    async open(html: string, { width = 1366, height = 768 } = {}): Promise<Page> {
      const page = await (await browser()).newPage();
      await page.setViewport({ width, height });
      await page.setContent(html, { waitUntil: 'load' });
      return page;
    },
  };
}
