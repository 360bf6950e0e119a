/** Saved pages, one after another in one tab: each is read as if it were alone. */
import { describe, expect, it } from 'vitest';
import { type Browser, launchBrowser } from '../../../src/website/browser/launch.js';
import { openOfflineTab, UNPAINTED } from '../../../src/website/browser/offline.js';
import { factsOf } from '../../../src/website/facts/page-facts.js';
import { testBrowser } from '../../support/browser.js';
import { providedForTests } from '../../support/test-browser.js';

const { browser } = testBrowser();

const PAGES = [
  `<!doctype html><html lang=de><title>One</title><base href="/other/">
   <meta http-equiv="Content-Security-Policy" content="style-src 'none'"><a href="one">One</a>
   <form action=/x><input name=email></form><script>document.title = 'ran'</script>`,
  `<title>Two</title><p style="display:none"><a href="hidden">Hidden</a></p><a href="two">Two</a>
   <img src="https://www.example.com/pixel.gif"><iframe src="https://www.example.com/"></iframe>`,
  '<!doctype html><title>Three</title><a href="three">Three</a>',
].map((html, at) => ({ url: `https://${at}.example.org/`, html: Buffer.from(html) }));

async function readAll(
  started: Browser,
  options: { unpainted?: boolean },
  fresh: boolean,
): Promise<string[]> {
  let tab = await openOfflineTab(started, options);
  const read: string[] = [];
  for (const page of PAGES) {
    read.push(JSON.stringify(await factsOf(await tab.show(page))));
    if (fresh) {
      await tab.close();
      tab = await openOfflineTab(started, options);
    }
  }
  await tab.close();
  return read;
}

describe('saved pages in one tab', () => {
  it('leave nothing behind for the next one', async () => {
    expect(await readAll(await browser(), {}, false)).toEqual(await readAll(await browser(), {}, true));
  });

  it('are read the same where nothing is painted', async () => {
    const provided = await providedForTests();
    // Only a headless shell draws frames on request.
    const unpainted = provided.shell;
    const { browser: started } = await launchBrowser(provided, {
      env: process.env,
      uid: process.getuid?.() ?? null,
      warn: () => {},
      args: unpainted ? UNPAINTED : [],
    });
    try {
      expect(await readAll(started, { unpainted }, false)).toEqual(await readAll(await browser(), {}, false));
    } finally {
      await started.close();
    }
  });

  it('that cannot be read in time end with a sentence', async () => {
    const tab = await openOfflineTab(await browser(), { timeoutMs: 1 });
    await expect(
      tab.show({ url: 'https://www.example.org/', html: Buffer.alloc(3_000_000, '<p>x') }),
    ).rejects.toThrow('Navigation timeout of 1 ms exceeded');
  });
});
