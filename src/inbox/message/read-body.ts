/** The body a reader sees: the HTML where there is one, the plain text otherwise. */
import type { MailDocument } from './mail-document.js';
import { readHtml } from './read-html.js';
import { addressesIn, readText } from './read-text.js';

/** Pure. Addresses that the HTML only writes out count as links too, for a reader can use them. */
export function readBody(html: string | null, text: string | null): MailDocument {
  if (html === null) return readText(text ?? '');
  const document = readHtml(html);
  const written = document.blocks.flatMap((block, index) => {
    const offset = Math.round((html.length * index) / document.blocks.length);
    const linked = document.links.filter((link) => link.block === index && link.text !== '');
    return addressesIn(block, index, offset).filter(
      ({ text: words }) =>
        !linked.some(({ text: label }) => label.includes(words) || words.startsWith(label)),
    );
  });
  return { ...document, links: [...document.links, ...written] };
}
