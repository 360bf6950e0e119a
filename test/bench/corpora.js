/** Real pages with known answers, kept outside the project: where they are, and their facts. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Folder of the corpora: OWNQUEUE_CORPORA, else `shared/corpora` beside the project; null where absent. */
export function corporaFolder(env = process.env) {
  const beside = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
  const folder = env.OWNQUEUE_CORPORA ?? beside;
  return existsSync(folder) ? folder : null;
}

/** The objects of a JSON Lines file. */
export async function readLines(file) {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The page's bytes, unpacked. */
export async function readPage(file) {
  const bytes = await readFile(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/**
 * Calls `each(facts, page)` for every page `{ file, url }`, in order. Facts are kept in the system's temporary
 * folder under the name of the code that read them, so that a second run needs no browser.
 */
export async function eachFacts(pages, each) {
  const { pageFactsExpression, factsOf } = await import('../../dist/website/facts/page-facts.js');
  const version = createHash('sha256').update(pageFactsExpression()).digest('hex').slice(0, 12);
  const cache = join(tmpdir(), `ownqueue-bench-facts-${version}`);
  await mkdir(cache, { recursive: true });
  let tab = null;
  let browser = null;
  try {
    for (const page of pages) {
      const kept = join(cache, `${createHash('sha256').update(page.file).digest('hex').slice(0, 24)}.json`);
      if (!existsSync(kept)) {
        browser ??= await startBrowser();
        const { openOfflineTab } = await import('../../dist/website/browser/offline.js');
        tab ??= await openOfflineTab(browser);
        const shown = await tab.show({ url: page.url, html: await readPage(page.file) });
        await writeFile(kept, JSON.stringify({ ...(await factsOf(shown)), url: page.url }));
      }
      await each(JSON.parse(await readFile(kept, 'utf8')), page);
    }
  } finally {
    await browser?.close();
  }
}

/** The same browser that the commands use. */
export async function startBrowser() {
  const { provideBrowser } = await import('../../dist/website/browser/provide.js');
  const { launchBrowser } = await import('../../dist/website/browser/launch.js');
  const provided = await provideBrowser({ env: process.env, cache: join(tmpdir(), 'ownqueue-test') });
  const { browser } = await launchBrowser(provided, {
    env: process.env,
    uid: process.getuid?.() ?? null,
    warn: () => {},
  });
  return browser;
}
