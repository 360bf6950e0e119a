/** Is an address one that nobody reads, and does the text forbid to answer? Pure. */

import { fold } from '../../language/fold.js';
import { anyOf, compiled } from '../../language/patterns.js';

/**
 * Matches local parts such as `no-reply`, `noreply-news`, `donotreply`, `DoNotUse`, `nicht-antworten`,
 * `ne-pas-repondre`, `no-responder`, `nao-responda`, `non-rispondere`, `niet-beantwoorden`, `svara-inte`.
 */
const noReply = compiled(() => anyOf(({ mails }) => mails.noReply?.mailboxes));

/** Whether the local part of an address says that answers go nowhere. */
export function isNoReply(address: string): boolean {
  const at = address.lastIndexOf('@');
  return noReply().test(fold(at < 0 ? address : address.slice(0, at)));
}

/** Matches sentences that forbid an answer, on folded text. */
const forbidsAnswers = compiled(() => anyOf(({ mails }) => mails.noReply?.sentences));

/** The sentence that forbids an answer; null where there is none. */
export function noReplySentence(lines: readonly string[]): string | null {
  return lines.find((line) => forbidsAnswers().test(fold(line)))?.slice(0, 300) ?? null;
}
