/** Reads the plain text of a mail into the same shape as HTML: paragraphs, and the addresses in them as links. */
import { bounded } from './bounded-text.js';
import type { BodyLink, MailDocument } from './mail-document.js';

/** Matches a web address (`https://…`, `www.…`), a `mailto:` or a mail address in running text. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'\u3000-\u303f\uff00-\uffef]+|(?:mailto:)?[\w.+%-]+@[\w-]+(?:\.[\w-]+)+(?:\?[^\s<>"]+)?/gi;
/** Matches punctuation that closes the sentence rather than the address. */
const CLOSING = /[.,;:!?)\]}*_'"]+$/;

/** Pure. `format=flowed` soft breaks stay line breaks; a reader sees them so in most programs. */
export function readText(text: string): MailDocument {
  const blocks = bounded(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) =>
      block
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((block) => block !== '');
  let offset = 0;
  const links = blocks.flatMap((block, index) => {
    const found = addressesIn(block, index, offset);
    offset += block.length + 2;
    return found;
  });
  return { blocks, hidden: '', links, images: [], lang: null, backgrounds: 0 };
}

/** Web and mail addresses written out in a block, as links; most mail programs make them so. */
export function addressesIn(block: string, index: number, offset: number): BodyLink[] {
  if (!/@|:\/\/|www\./i.test(block)) return [];
  return [...block.matchAll(ADDRESS)].map((match) => {
    const text = match[0].replace(CLOSING, '');
    return { href: writtenHref(text), text, alt: '', title: '', block: index, at: match.index, offset };
  });
}

function writtenHref(written: string): string {
  if (/^(?:https?:|mailto:)/i.test(written)) return written;
  return written.includes('@') && !/^www\./i.test(written) ? `mailto:${written}` : `http://${written}`;
}
