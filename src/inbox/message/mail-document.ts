/** A mail body as a reader meets it: blocks of visible text, links, images, and what is hidden. */

import { inPieces } from './bounded-text.js';

export interface BodyLink {
  href: string;
  text: string;
  /** Alternative text of pictures inside the link. */
  alt: string;
  title: string;
  /** Place among the blocks; -1 while the block is still open. */
  block: number;
  /** Where in the text of its block the words of the link begin. */
  at: number;
  /** Byte-independent place in the source, to tell what a clipped mail hides. */
  offset: number;
}

export interface BodyImage {
  src: string;
  /** null where the attribute is absent. */
  alt: string | null;
  width: number | null;
  height: number | null;
  linked: boolean;
  hidden: boolean;
}

export interface MailDocument {
  /** Visible text block by block (paragraph, cell, list item); a line break inside a block is `\n`. */
  blocks: readonly string[];
  /** Text that no reader sees, such as a hidden preview line. */
  hidden: string;
  links: readonly BodyLink[];
  images: readonly BodyImage[];
  /** `html[lang]`, lower case; null where absent or where there is no HTML. */
  lang: string | null;
  /** Pictures set as background. */
  backgrounds: number;
}

/** The visible text as lines, as an address or a signature is laid out. */
export const documentLines = ({ blocks }: Pick<MailDocument, 'blocks'>): string[] =>
  blocks.flatMap((block) => block.split('\n').flatMap(inPieces)).filter((line) => line.trim() !== '');
