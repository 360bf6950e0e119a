/** What every source of mails offers: a name without secrets, and the raw mails one by one. */
import type { RawMail } from '../message/facts.js';

export interface MailSource {
  /** Shown and stored: a path, or host and mailbox; never an address with a password. */
  name: string;
  /** Yields mails as they come; holds one at a time. */
  mails(): AsyncIterable<RawMail>;
}

/** Several sources as one, in the order given. */
export const joined = (sources: readonly MailSource[]): MailSource => ({
  name: sources.map(({ name }) => name).join(', '),
  async *mails() {
    for (const source of sources) yield* source.mails();
  },
});

/** What a source may tell while it reads. */
export interface Listener {
  /** A mail could not be read; the rest goes on. */
  problem?(file: string, message: string): void;
}

/**
 * Most bytes of one mail that are read: text stands before attachments, and attachments are never opened
 * (our assumption).
 */
export const MOST_BYTES = 4 * 1024 * 1024;
