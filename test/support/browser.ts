/** One real browser for a test file: started when first asked for, closed after its last test. */
import { afterAll } from 'vitest';
import type { Browser, Page } from '../../src/website/browser/launch.js';
import { testBrowser as startBrowser } from './test-browser.js';

/** Returns a function that opens `html` in a new tab, at an address of its own. */
export function testBrowser() {
  let starting: Promise<Browser> | null = null;

  afterAll(async () => {
    await (await starting)?.close();
  });

  const browser = (): Promise<Browser> => {
    starting ??= startBrowser();
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
