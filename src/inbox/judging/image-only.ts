/** Whether a mail says next to nothing without its pictures. Pure. */
import type { MessageFacts } from '../../model/inbox-evidence.js';

/** Letters, footer left out, that make a message (domain rule). */
const LETTERS = 220;

export const isImageOnly = ({
  images,
  contentLetters,
}: Pick<MessageFacts, 'images' | 'contentLetters'>): boolean =>
  images.content > 0 && contentLetters < LETTERS;
