/** Mails of an IMAP mailbox, opened read-only: nothing is marked as read, nothing is changed. */
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import type { RawMail } from '../message/facts.js';
import { isTransient, toExpected } from './imap-errors.js';
import { type MailSource, MOST_BYTES } from './mail-source.js';

export interface ImapAccount {
  host: string;
  port: number;
  user: string;
  /** `tls` from the first byte, `starttls` before the password, `none` only on this computer. */
  security: 'tls' | 'starttls' | 'none';
  mailbox: string;
  /** Certificate authority to trust, as PEM; for servers with their own. */
  authority?: string;
}

/** A password, or an OAuth access token; lives in memory alone. */
export type ImapSecret = { password: string } | { accessToken: string };

/** Where reading stopped. UIDs only hold as long as UIDVALIDITY is the same (RFC 3501 section 2.3.1.1). */
export interface ImapCursor {
  uidValidity: string;
  uid: number;
}

export interface ImapOptions {
  /** Where an earlier run stopped; mails before it are not fetched again. */
  cursor?: ImapCursor | null;
  /** Only these mails, by the names they were read under. */
  files?: ReadonlySet<string>;
  /** Called before a mail is handed on, with where it stands and how many there are. */
  reached?(cursor: ImapCursor, total: number): void;
  /** The server numbers its mails anew: what was read before counts no more. */
  renumbered?(): Promise<void>;
  signal?: AbortSignal;
  /** Waits before connecting again, in milliseconds; a parameter so that tests need not. */
  wait(milliseconds: number): Promise<void>;
}

/** Connections that may break one after the other without a mail in between (our assumption). */
const MOST_ATTEMPTS = 5;
const FIRST_WAIT = 1_000;
/** Mails asked for at once; a break loses no more than the rest of these. */
const BATCH = 200;

/** What the mailbox is called in the store; never a user or a password. */
export const mailboxName = ({ host, mailbox }: Pick<ImapAccount, 'host' | 'mailbox'>): string =>
  `imap:${host}/${mailbox}`;

export const imapMailbox = (account: ImapAccount, secret: ImapSecret, options: ImapOptions): MailSource => ({
  name: mailboxName(account),
  mails: () => readMailbox(account, secret, options),
});

/** Throws NothingObservedError where the server refuses, or breaks off again and again. */
async function* readMailbox(
  account: ImapAccount,
  secret: ImapSecret,
  options: ImapOptions,
): AsyncGenerator<RawMail> {
  let cursor = options.cursor ?? null;
  for (let attempt = 1; ; attempt += 1) {
    try {
      for await (const { mail, at, total } of oneConnection(account, secret, cursor, options)) {
        options.reached?.(at, total);
        yield mail;
        cursor = at;
        attempt = 1;
      }
      return;
    } catch (error) {
      if (options.signal?.aborted) throw options.signal.reason;
      if (!isTransient(error) || attempt >= MOST_ATTEMPTS) throw toExpected(error, account);
      await options.wait(FIRST_WAIT * 2 ** (attempt - 1));
    }
  }
}

async function* oneConnection(
  account: ImapAccount,
  secret: ImapSecret,
  cursor: ImapCursor | null,
  { signal, renumbered, files }: ImapOptions,
): AsyncGenerator<{ mail: RawMail; at: ImapCursor; total: number }> {
  const client = await connect(account, secret);
  const abort = () => client.close();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    // EXAMINE: the server itself refuses to change anything.
    const mailbox = await client.mailboxOpen(account.mailbox, { readOnly: true });
    const uidValidity = String(mailbox.uidValidity);
    if (cursor && cursor.uidValidity !== uidValidity) await renumbered?.();
    const from = cursor?.uidValidity === uidValidity ? cursor.uid + 1 : 1;
    const found = await client.search({ uid: `${from}:*` }, { uid: true });
    // "100:*" always includes the last mail, even where its UID is lower.
    const uids = (found || [])
      .filter((uid) => uid >= from && (files?.has(fileName(account, uid)) ?? true))
      .sort((a, b) => a - b);
    for (let start = 0; start < uids.length; start += BATCH) {
      const batch = uids.slice(start, start + BATCH).join(',');
      const query = {
        uid: true,
        internalDate: true,
        size: true,
        source: { start: 0, maxLength: MOST_BYTES },
      };
      for await (const message of client.fetch(batch, query, { uid: true })) {
        yield {
          mail: toRawMail(account, message),
          at: { uidValidity, uid: message.uid },
          total: uids.length,
        };
      }
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    await leave(client);
  }
}

async function connect(account: ImapAccount, secret: ImapSecret): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    ...(account.security === 'tls' ? {} : { doSTARTTLS: account.security === 'starttls' }),
    auth:
      'password' in secret
        ? { user: account.user, pass: secret.password }
        : { user: account.user, ...secret },
    ...(account.authority ? { tls: { ca: account.authority } } : {}),
    logger: false,
    disableAutoIdle: true,
    clientInfo: { name: 'ownqueue' },
  });
  // Without a listener an error after the connection is up would end the program.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    // A server that refuses a login waits for another one; the open line would keep the program from ending.
    client.close();
    throw error;
  }
  return client;
}

/** A broken connection cannot be left politely. */
async function leave(client: ImapFlow): Promise<void> {
  if (client.usable) await client.logout().catch(() => {});
  client.close();
}

/** `INBOX/17`, as reports show it. */
const fileName = ({ mailbox }: ImapAccount, uid: number): string => `${mailbox}/${uid}`;

function toRawMail(account: ImapAccount, message: FetchMessageObject): RawMail {
  const received = message.internalDate ? new Date(message.internalDate) : null;
  return {
    file: fileName(account, message.uid),
    uid: message.uid,
    source: message.source ?? Buffer.alloc(0),
    bytes: message.size ?? message.source?.length ?? 0,
    receivedAt: received && !Number.isNaN(received.getTime()) ? received.toISOString() : null,
  };
}
