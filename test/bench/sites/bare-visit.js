/** The time that a bare browser takes for the pages that the program opened: what no look can do without. */
import { startBrowser } from '../corpora.js';
import { SCREENS } from './compare.js';

const SIZES = {
  desktop: { width: 1280, height: 800 },
  mobile: { width: 390, height: 844, isMobile: true, hasTouch: true },
};
const LIMIT = 30_000;

/**
 * Seconds from the start of a browser to its end, in which it opens the pages of each screen one after the other, each
 * once, and waits until nothing has been asked for in half a second.
 *
 * @param {{ url: string, phone: boolean }[]} opened
 */
export async function bareVisit(home, opened) {
  const start = performance.now();
  const browser = await startBrowser();
  try {
    for (const screen of SCREENS) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(SIZES[screen]);
      page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
      const urls = new Set(
        opened.filter(({ phone }) => phone === (screen === 'mobile')).map(({ url }) => url),
      );
      for (const url of urls)
        await page
          .goto(new URL(url, home).href, { waitUntil: 'networkidle0', timeout: LIMIT })
          .catch(() => {});
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return (performance.now() - start) / 1000;
}
