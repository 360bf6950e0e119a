/** Saved pages a second by `inspect --jsonl`, browser start left out. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readLines, startBrowser } from '../corpora.js';

const PAGES = 120;

export default {
  order: 6,
  title: 'inspect',
  async run(corpora) {
    const { inspectAll } = await import('../../../dist/cli/inspect-all.js');
    const folder = join(corpora, 'formasaurus');
    const rows = (await readLines(join(folder, 'pages.jsonl'))).slice(0, PAGES);
    const sources = rows.map(({ htmlFile, url }) => ({
      source: htmlFile,
      file: join(folder, htmlFile),
      url,
      country: null,
      lang: null,
    }));
    const browser = await startBrowser();
    try {
      const signal = new AbortController().signal;
      // The first pages warm the browser up.
      for await (const _ of inspectAll(sources.slice(0, 5), { browser, signal }));
      const start = performance.now();
      for await (const _ of inspectAll(sources, { browser, signal }));
      const perSecond = (1000 * sources.length) / (performance.now() - start);
      const task = `pages a second, ${availableParallelism()} cores`;
      return [{ task, got: perSecond, unit: '/s', aim: 15, n: sources.length }];
    } finally {
      await browser.close();
    }
  },
};
