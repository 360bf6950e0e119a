/** Pictures of a mail: which carry content, which lack words, which only watch. Pure. */
import type { MessageFacts } from '../../model/inbox-evidence.js';
import type { BodyImage } from './mail-document.js';

/** Pictures up to this size in both directions are spacers or pixels, in CSS pixels. */
const SPACER = 3;

/** Matches file names of spacers. */
const SPACER_NAME = /(?:spacer|blank|transparent|pixel|clear)[\w-]*\.(?:gif|png)/i;

export function countImages(images: readonly BodyImage[]): MessageFacts['images'] {
  const seen = images.filter((image) => !image.hidden && !isSpacer(image));
  return {
    content: seen.length,
    withoutAlt: seen.filter(({ alt, linked }) => alt === null && !linked).length,
    linkedWithoutAlt: seen.filter(({ alt, linked }) => linked && !alt?.trim()).length,
    tracking: images.filter(isPixel).length,
  };
}

/** A remote picture of one pixel tells the sender who looked, and when. */
const isPixel = ({ src, width, height }: BodyImage): boolean =>
  /^https?:/i.test(src) && width !== null && height !== null && width <= 1 && height <= 1;

const isSpacer = ({ src, width, height }: BodyImage): boolean =>
  (width !== null && width <= SPACER) ||
  (height !== null && height <= SPACER) ||
  SPACER_NAME.test(src) ||
  src === '';
