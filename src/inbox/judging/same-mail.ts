/** Whether two mails are the same mailing: one Message-ID, or one sender with the same subject or nearly the same text. Pure. */
import { fold } from '../../language/fold.js';
import type { MessageFacts } from '../../model/inbox-evidence.js';
import { distance } from '../recognise/likeness.js';

/** Bits of a 64-bit simhash that may differ (domain rule). */
const BITS = 3;
/** Texts shorter than this are alike by chance (our assumption). */
const LETTERS = 80;

export function sameMail(a: MessageFacts, b: MessageFacts): boolean {
  if (a.messageId !== null && a.messageId === b.messageId) return true;
  if (a.from.domain !== b.from.domain) return false;
  const subject = normalised(a.subject);
  if (subject !== '' && subject === normalised(b.subject)) return true;
  return Math.min(a.letters, b.letters) >= LETTERS && distance(a.simhash, b.simhash) <= BITS;
}

/** Without the marks of answers and forwards, without signs and emoji. */
const normalised = (subject: string): string =>
  fold(subject)
    .replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
