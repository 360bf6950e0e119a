/** From sources to evidence: files as they are, the mailbox from where the last look stopped. */

import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CollectOptions, collectInbox, inboxEvidence, noPlanting } from '../../inbox/collect.js';
import type { ReadMail } from '../../inbox/read-many.js';
import { type ImapCursor, imapMailbox, mailboxName } from '../../inbox/sources/imap.js';
import { joined, type MailSource } from '../../inbox/sources/mail-source.js';
import { openPath } from '../../inbox/sources/open-path.js';
import type { InboxEvidence } from '../../model/inbox-evidence.js';
import { plainText } from '../../model/plain-text.js';
import { progressLine } from '../progress-line.js';
import type { Session } from '../session.js';
import { companyProfile } from './company-profile.js';
import { mailboxAccount } from './mailbox-account.js';
import { mailboxSecret } from './mailbox-secret.js';

export interface ReadOptions {
  quiet: boolean;
  remember: boolean;
  /** Read the whole mailbox anew. */
  again: boolean;
}

/** Facts of this many mails are stored at once; a break loses no more. */
const STORED_AT_ONCE = 100;

export async function readMailbox(
  paths: readonly string[],
  options: ReadOptions,
  session: Session,
): Promise<InboxEvidence> {
  const { store, project, context } = session;
  const progress = progressLine(context, options.quiet);
  const [planting] = await store.inbox.plantings();
  const gathering: CollectOptions = {
    planting: planting ?? noPlanting,
    company: companyProfile(project, context),
    signal: context.signal,
    progress: (read, { facts: { from } }) => progress.show(`${read} mails read: ${from.address}`),
    omitted: (kept, all) => context.stderr.write(`Of ${all} mails only the newest ${kept} are judged.\n`),
  };
  try {
    if (paths.length === 0) return await fromImap(options, gathering, session);
    const problem = (file: string, message: string) =>
      context.stderr.write(`${plainText(`${file}: ${message}`)}\n`);
    const sources: MailSource[] = [];
    for (const path of paths) sources.push(await openPath(resolve(context.cwd, path), { problem }));
    return await collectInbox(joined(sources), gathering);
  } finally {
    progress.clear();
  }
}

/** New mails are read and remembered; the evidence holds those of earlier looks too. */
async function fromImap(
  options: ReadOptions,
  gathering: CollectOptions,
  { store, project, context }: Session,
): Promise<InboxEvidence> {
  const account = await mailboxAccount(project);
  const secret = await mailboxSecret(account, options, context);
  const name = mailboxName(account);
  if (options.again) await store.inbox.forget(name);
  let reached: ImapCursor | null = null;
  let fresh: ReadMail[] = [];
  // Threads read ahead, so what was fetched last is not what was read last.
  const keep = async (): Promise<void> => {
    const uid = fresh.at(-1)?.uid;
    if (reached && uid !== undefined) {
      const { uidValidity } = reached;
      const facts = fresh.map((mail) => mail.facts);
      await store.inbox.remember(name, facts, { uidValidity, uid }, context.now().toISOString());
    }
    fresh = [];
  };
  const source = imapMailbox(account, secret, {
    cursor: await store.inbox.cursor(name),
    reached: (cursor) => {
      reached = cursor;
    },
    renumbered: () => store.inbox.forget(name),
    signal: context.signal,
    wait: (milliseconds) => pause(milliseconds),
  });
  try {
    await collectInbox(source, {
      ...gathering,
      progress: async (read, mail) => {
        fresh.push(mail);
        if (fresh.length >= STORED_AT_ONCE) await keep();
        await gathering.progress?.(read, mail);
      },
    });
  } finally {
    await keep();
  }
  return inboxEvidence(name, await store.inbox.mails(name), gathering);
}
