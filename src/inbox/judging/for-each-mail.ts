/** One judgement a mail, with quotations as exhibits. Pure. */
import type { Judgement } from '../../model/check.js';
import type { Exhibit } from '../../model/exhibit.js';
import type { MessageFacts } from '../../model/inbox-evidence.js';
import { plainText } from '../../model/plain-text.js';

export interface Conclusion<Code extends string> {
  outcome: Code;
  /** Replaces the outcome's sentence. */
  message?: string;
  /** Words from the mail that prove it. */
  quotes?: readonly string[];
}

/** More quotations of one fault in one mail do not prove more. */
const MOST_QUOTES = 5;
/** Longest quotation, in characters. */
const LONGEST_QUOTE = 300;

/** A mail for which `judge` returns null is not part of the question. */
export function forEachMail<Code extends string>(
  mails: readonly MessageFacts[],
  judge: (mail: MessageFacts) => Conclusion<Code> | null,
): Judgement<Code>[] {
  return mails.flatMap((mail) => {
    const conclusion = judge(mail);
    return conclusion ? [toJudgement(mail, conclusion)] : [];
  });
}

/** A conclusion about several mails at once, with the mailbox as its subject. */
export function aboutMailbox<Code extends string>(
  source: string,
  { outcome, message, quotes = [] }: Conclusion<Code>,
): Judgement<Code> {
  return {
    outcome,
    subject: source,
    ...(message ? { message } : {}),
    exhibits: quotes.slice(0, 20).map(quote),
  };
}

function toJudgement<Code extends string>(
  mail: MessageFacts,
  { outcome, message, quotes = [] }: Conclusion<Code>,
): Judgement<Code> {
  return {
    outcome,
    subject: mail.id,
    ...(message ? { message } : {}),
    exhibits: [...new Set(quotes)].filter(Boolean).slice(0, MOST_QUOTES).map(quote),
  };
}

/** What strangers wrote must not steer a terminal or break a line. */
const quote = (text: string): Exhibit => ({ kind: 'quote', text: plainText(text).slice(0, LONGEST_QUOTE) });
