/** Links are numbered as in the HTML as written, whatever scripts would make of it. */
import { describe, expect, it } from 'vitest';
import { openOfflineTab } from '../../src/website/browser/offline.js';
import { factsOf } from '../../src/website/facts/page-facts.js';
import { testBrowser } from '../support/browser.js';

const { browser } = testBrowser();

const factsOfSaved = async (html: string) => {
  const tab = await openOfflineTab(await browser());
  try {
    return await factsOf(await tab.show({ url: 'https://www.example.org/', html: Buffer.from(html) }));
  } finally {
    await tab.close();
  }
};

describe('the number of a link', () => {
  it('counts links that wait in a template, which are listed and cannot be seen, and links in pictures', async () => {
    const { links } = await factsOfSaved(`<!doctype html><body><a href="/1">One</a>
      <template><nav><a href="/2" class="c">Two</a><template><a href="/3">Three</a></template></nav></template>
      <svg><a xlink:href="/4"><text>Four</text></a></svg><a href="/5">Five</a>`);
    const told = links.map(({ index, text, visible }) => [index, text, visible]);
    expect(told.sort()).toEqual([
      [0, 'One', true],
      [1, 'Two', false],
      [2, 'Three', false],
      [4, 'Five', true],
    ]);
    expect(links.find(({ text }) => text === 'Two')?.href).toBe('https://www.example.org/2');
  });

  it('leaves out what only browsers without scripts read, and runs no script', async () => {
    const { links, title } = await factsOfSaved(`<!doctype html><head><title>Saved</title>
      <noscript><a href="/no">No</a></noscript></head><body onload="document.title = 'ran'">
      <noscript><p><a href="/no">No</a></p></noscript>
      <script>document.title = 'ran'; document.write('<a href="/written">Written</a>')</script>
      <a href="/1">One</a></body>`);
    expect(links.map(({ index, text }) => [index, text])).toEqual([[0, 'One']]);
    expect(title).toBe('Saved');
  });
});
