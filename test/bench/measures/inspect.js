/** Saved pages a second by `inspect --jsonl`, as a whole process with its browser's start. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corporaFolder, readLines } from '../corpora.js';
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
    return {
      rows: [{ what: `inspect, ${pages.length} ${kind}`, values, unit: 'pages/s', aim: { least: 15 } }],
    };
  });

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
