/** Saved pages a second by `inspect --jsonl`, as a whole process with its browser's start. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corporaFolder, readLines, readPage, startBrowser } from '../corpora.js';
import { inFolder, PROGRAM, timedInTurn } from '../processes.js';

const PAGES = 150;
const ROUNDS = 3;
const SITES = resolve(import.meta.dirname, '../../fixtures/sites');

export default () =>
  inFolder(async (folder) => {
    const { kind, pages } = await savedPages();
    const list = join(folder, 'pages.jsonl');
    writeFileSync(list, pages.map((page) => JSON.stringify(page)).join('\n'));
    const times = timedInTurn({ inspect: [PROGRAM, 'inspect', '--jsonl', '--list', list] }, ROUNDS, folder);
    const values = times.inspect.map((ms) => (1000 * pages.length) / ms);
    const beside = await bare(pages);
    const what = `inspect, ${pages.length} ${kind}`;
    return {
      rows: [{ what, values, unit: 'pages/s', beside, besideWhat: 'bare showing', aim: { least: 15 } }],
    };
  });

/** Pages a second that a warm browser without a network shows (`domcontentloaded`), one after the other. */
async function bare(pages) {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.setOfflineMode(true);
    const start = performance.now();
    for (const { file } of pages)
      await page.setContent(String(await readPage(file)), { waitUntil: 'domcontentloaded' });
    return (1000 * pages.length) / (performance.now() - start);
  } finally {
    await browser.close();
  }
}

/** Real ones where they are at hand; else those of the fixture sites, which are smaller, again and again. */
async function savedPages() {
  const corpora = corporaFolder();
  if (corpora) {
    const folder = join(corpora, 'formasaurus');
    const rows = (await readLines(join(folder, 'pages.jsonl'))).slice(0, PAGES);
    return {
      kind: 'real pages',
      pages: rows.map(({ htmlFile, url }) => ({ file: join(folder, htmlFile), url })),
    };
  }
  const files = readdirSync(SITES, { recursive: true }).filter((file) => file.endsWith('.html'));
  const pages = Array.from({ length: PAGES }, (_, at) => ({ file: join(SITES, files[at % files.length]) }));
  return { kind: 'fixture pages', pages };
}
