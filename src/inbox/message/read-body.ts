/** The body a reader sees: the HTML where there is one, the plain text otherwise. */
import type { MailDocument } from './mail-document.js';
import { readHtml } from './read-html.js';
import { addressesIn, readText } from './read-text.js';

/** Pure. Addresses that the HTML only writes out count as links too, for a reader can use them. */
export function readBody(html: string | null, text: string | null): MailDocument {
  if (html === null) return readText(text ?? '');
  const document = readHtml(html);
  const linked = new Set(document.links.flatMap(({ text: words }) => words.match(/\S+/g) ?? []));
  const end = html.length;
  const written = document.blocks.flatMap((block, index) =>
    addressesIn(block, index, Math.round((end * index) / document.blocks.length)),
  );
  return {
    ...document,
    links: [...document.links, ...written.filter(({ text: words }) => !linked.has(words))],
  };
}
