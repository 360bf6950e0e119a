/** A real mailbox server agrees that nothing was marked as read. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { imapMailbox } from '../../../src/inbox/sources/imap.js';
import { NothingObservedError } from '../../../src/model/errors.js';
import { dovecot } from '../../support/dovecot.js';
import { rawMail } from '../../support/raw-mail.js';

it('reads a mailbox of Dovecot and leaves every mail new', async (test) => {
  const server = await dovecot();
  if (!server) return test.skip();
  for (let number = 1; number <= 20; number += 1) {
    const source = rawMail({ headers: { Subject: `News ${number}` }, text: 'Spring is here.' });
    writeFileSync(join(server.maildir, 'new', `${1_700_000_000 + number}.${number}.host`), source);
  }
  const account = {
    host: '127.0.0.1',
    port: server.port,
    user: 'robin',
    security: 'none',
    mailbox: 'INBOX',
  } as const;
  const options = { wait: async () => {} };
  const files: string[] = [];
  for await (const { file, source, receivedAt } of imapMailbox(
    account,
    { password: 'secret' },
    options,
  ).mails()) {
    expect(source.toString()).toContain('Spring is here.');
    expect(receivedAt).not.toBeNull();
    files.push(file);
  }
  expect(files).toHaveLength(20);
  // A mail that was read carries S in the flags of its file name.
  const names = ['new', 'cur'].flatMap((folder) => readdirSync(join(server.maildir, folder)));
  expect(names).toHaveLength(20);
  expect(names.filter((name) => /:2,.*S/.test(name))).toEqual([]);
  const wrong = imapMailbox(account, { password: 'wrong' }, options).mails();
  await expect(wrong[Symbol.asyncIterator]().next()).rejects.toThrow(NothingObservedError);
});
