/** Does a mail ask to confirm a subscription, or does it only serve an order or an account? Pure. */

import { fold } from '../../language/fold.js';
import { anyOf, compiled } from '../../language/patterns.js';

/** Matches requests to confirm an address or a subscription, on folded text. */
const confirms = compiled(() => anyOf(({ mails }) => mails.confirm));
/** Matches mails that serve an order, an invoice, an account, on folded subjects. */
const transactional = compiled(() => anyOf(({ mails }) => mails.transactional));

/** The words that ask to confirm; null where the mail does not. */
export function asksToConfirm(subject: string, labels: readonly string[]): string | null {
  return [subject, ...labels].find((text) => text.length < 150 && confirms().test(fold(text))) ?? null;
}

export const looksTransactional = (subject: string): boolean => transactional().test(fold(subject));
