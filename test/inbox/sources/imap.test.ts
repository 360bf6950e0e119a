/** A mailbox is read to its last mail, whatever happens on the way, and left as it was. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/inbox/message/facts.js';
import { type ImapAccount, type ImapCursor, imapMailbox } from '../../../src/inbox/sources/imap.js';
import { NothingObservedError } from '../../../src/model/errors.js';
import { imapServer, type ServedMail } from '../../support/imap-server.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const CANARY = 'canary-5f3a-password';

const account = (port: number, different: Partial<ImapAccount> = {}): ImapAccount => ({
  host: '127.0.0.1',
  port,
  user: 'robin',
  security: 'none',
  mailbox: 'INBOX',
  ...different,
});

const served = (uid: number): ServedMail => ({
  uid,
  source: Buffer.from(
    `From: Example <news@example.org>\r\nSubject: Mail ${uid}\r\nMessage-ID: <${uid}@example.org>\r\n\r\nHello, here is mail ${uid}.\r\n`,
  ),
});

const noWait = async (): Promise<void> => {};

async function filesOf(source: ReturnType<typeof imapMailbox>): Promise<string[]> {
  const files: string[] = [];
  for await (const { file } of source.mails()) files.push(file);
  return files;
}

describe('an IMAP mailbox', () => {
  it('is opened read-only and fetched without marking anything as read', async () => {
    const server = await imapServer({ mails: [served(1), served(4), served(9)] });
    const files = await filesOf(imapMailbox(account(server.port), { password: 'secret' }, { wait: noWait }));
    expect(files).toEqual(['INBOX/1', 'INBOX/4', 'INBOX/9']);
    expect(server.flags.size).toBe(0);
    const names = server.commands.map((line) => line.split(' ').slice(1).join(' '));
    expect(names.some((line) => line.startsWith('EXAMINE'))).toBe(true);
    expect(
      names.filter((line) => /^(?:SELECT|STORE|UID STORE|EXPUNGE|APPEND|COPY|MOVE)/i.test(line)),
    ).toEqual([]);
    expect(names.filter((line) => /BODY\[/.test(line))).toEqual([]);
  });

  it('goes on after the last mail that was read', async () => {
    const server = await imapServer({ mails: [served(1), served(4), served(9)] });
    const cursor: ImapCursor = { uidValidity: '7', uid: 4 };
    const source = imapMailbox(account(server.port), { password: 'secret' }, { cursor, wait: noWait });
    expect(await filesOf(source)).toEqual(['INBOX/9']);
  });

  it('finds nothing new where the last mail was read, though “*” always names it', async () => {
    const server = await imapServer({ mails: [served(1), served(4)] });
    const cursor: ImapCursor = { uidValidity: '7', uid: 4 };
    expect(
      await filesOf(imapMailbox(account(server.port), { password: 'secret' }, { cursor, wait: noWait })),
    ).toEqual([]);
  });

  it('starts again where the server numbers its mails anew', async () => {
    const server = await imapServer({ mails: [served(1)], uidValidity: 8 });
    let renumbered = 0;
    const source = imapMailbox(
      account(server.port),
      { password: 'secret' },
      {
        cursor: { uidValidity: '7', uid: 4 },
        renumbered: async () => {
          renumbered += 1;
        },
        wait: noWait,
      },
    );
    expect(await filesOf(source)).toEqual(['INBOX/1']);
    expect(renumbered).toBe(1);
  });

  it('connects again when the connection breaks in the middle of a mail, and loses none', async () => {
    const server = await imapServer({ mails: [1, 2, 3, 4, 5].map(served), breakAt: { uid: 3, times: 2 } });
    const waits: number[] = [];
    const source = imapMailbox(
      account(server.port),
      { password: 'secret' },
      { wait: async (milliseconds) => void waits.push(milliseconds) },
    );
    expect(await filesOf(source)).toEqual(['INBOX/1', 'INBOX/2', 'INBOX/3', 'INBOX/4', 'INBOX/5']);
    expect(server.connections).toBe(3);
    expect(waits).toHaveLength(2);
  });

  it('gives up on a connection that breaks again and again', async () => {
    const server = await imapServer({ mails: [1, 2].map(served), breakAt: { uid: 1, times: 99 } });
    const source = imapMailbox(account(server.port), { password: 'secret' }, { wait: noWait });
    await expect(filesOf(source)).rejects.toThrow(NothingObservedError);
    expect(server.connections).toBe(5);
  });

  it('says that user or password are wrong, and never what they are', async () => {
    const server = await imapServer({ mails: [] });
    const source = imapMailbox(account(server.port), { password: CANARY }, { wait: noWait });
    const error = await filesOf(source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NothingObservedError);
    expect(String((error as Error).message)).toContain('refused the user name or the password');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(CANARY);
    expect(server.connections).toBe(1);
    // A line left open would keep the program from ending; a real server waits minutes for another login.
    await server.left();
  });

  it('logs in with an OAuth access token', async () => {
    const server = await imapServer({ mails: [served(1)], accessToken: 'token-1', password: 'other' });
    const source = imapMailbox(account(server.port), { accessToken: 'token-1' }, { wait: noWait });
    expect(await filesOf(source)).toEqual(['INBOX/1']);
  });

  it('says which mailbox is missing', async () => {
    const server = await imapServer({ mails: [] });
    const source = imapMailbox(
      account(server.port, { mailbox: 'Letters' }),
      { password: 'secret' },
      { wait: noWait },
    );
    await expect(filesOf(source)).rejects.toThrow('has no mailbox “Letters”');
  });

  it('says where nothing listens', async () => {
    const source = imapMailbox(account(1), { password: 'secret' }, { wait: noWait });
    await expect(filesOf(source)).rejects.toThrow('does not answer on this port');
  });

  it('says where a port does not speak TLS', async () => {
    const server = await imapServer({ mails: [] });
    const source = imapMailbox(
      account(server.port, { security: 'tls' }),
      { password: CANARY },
      { wait: noWait },
    );
    await expect(filesOf(source)).rejects.toThrow('does not speak TLS on this port');
    expect(server.commands.join('\n')).not.toContain(CANARY);
    await server.left();
  });

  it('refuses to send a password where the server offers no encryption', async () => {
    const server = await imapServer({ mails: [] });
    const source = imapMailbox(
      account(server.port, { security: 'starttls' }),
      { password: CANARY },
      { wait: noWait },
    );
    await expect(filesOf(source)).rejects.toThrow(/encryption/);
    expect(server.commands.join('\n')).not.toContain(CANARY);
  });

  it('refuses a certificate that nobody vouches for, unless it is named', async () => {
    const tls = certificate();
    if (!tls) return;
    const server = await imapServer({ mails: [served(1)], tls });
    const refused = imapMailbox(
      account(server.port, { security: 'tls' }),
      { password: CANARY },
      { wait: noWait },
    );
    await expect(filesOf(refused)).rejects.toThrow(/certificate/);
    expect(server.commands).toEqual([]);
    const trusted = account(server.port, { security: 'tls', host: 'localhost', authority: tls.cert });
    expect(await filesOf(imapMailbox(trusted, { password: 'secret' }, { wait: noWait }))).toEqual([
      'INBOX/1',
    ]);
  });

  it('reads 20,000 mails, one at a time', async () => {
    const server = await imapServer({ mails: { count: 20_000, at: served } });
    let count = 0;
    for await (const { source } of imapMailbox(
      account(server.port),
      { password: 'secret' },
      { wait: noWait },
    ).mails()) {
      count += source.length > 0 ? 1 : 0;
    }
    expect(count).toBe(20_000);
  }, 180_000);

  it('fetches no more than the beginning of a mail of 50 MB, and knows its size', async () => {
    const head = `From: a@example.org\r\nSubject: Big\r\nContent-Type: text/plain\r\n\r\nUnsubscribe: https://example.org/u\r\n`;
    const source = Buffer.concat([Buffer.from(head), Buffer.alloc(50 * 1024 * 1024, 'x')]);
    const server = await imapServer({ mails: [{ uid: 1, source }] });
    for await (const raw of imapMailbox(
      account(server.port),
      { password: 'secret' },
      { wait: noWait },
    ).mails()) {
      expect(raw.source.length).toBeLessThanOrEqual(4 * 1024 * 1024);
      const facts = await readFacts(raw, { countries: [] });
      expect(facts.bytes).toBe(source.length);
      expect(facts.unsubscribe).toHaveLength(1);
    }
  });
});

/** A self-signed certificate made by openssl; null, with the reason printed, where there is none. */
function certificate(): { key: string; cert: string } | null {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  try {
    execFileSync(
      'openssl',
      [...request, '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert],
      { stdio: 'ignore' },
    );
  } catch {
    process.stderr.write('skipped: no openssl here to make a certificate with\n');
    return null;
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}
