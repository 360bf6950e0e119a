/** A password is typed unseen, used, and kept by the keychain or not at all. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiled } from '../support/compiled.js';
import { imapServer } from '../support/imap-server.js';
import { rawMail } from '../support/raw-mail.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { hasTmux, openTerminal } from '../support/terminal.js';

const CANARY = 'canary-9c21-password';
const linux = process.platform === 'linux';
if (!linux) process.stderr.write('skipped: only on Linux a keychain can be kept from a test\n');

describe.runIf(linux && hasTmux())('a password that is typed', () => {
  let program = '';
  beforeAll(() => {
    program = compiled();
  });
  afterAll(() => rmSync(program, { recursive: true, force: true }));

  it('shows as stars, opens the mailbox, and stays nowhere when the keychain refuses it', {
    timeout: 120_000,
  }, async () => {
    const source = rawMail({ headers: { Subject: 'News' }, text: 'Spring is here.' });
    const server = await imapServer({ mails: [{ uid: 1, source }], password: CANARY });
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'ownqueue.yaml'),
      `inbox:\n  host: 127.0.0.1\n  port: ${server.port}\n  user: robin\n  security: none\n`,
    );
    // No session bus, no keychain.
    const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
    const words = [process.execPath, join(program, 'bin/ownqueue.js'), 'inbox', '--remember'];
    const terminal = openTerminal(words, { cwd, env, columns: 120 });
    await terminal.shows('Password for robin at 127.0.0.1');
    terminal.type(CANARY);
    await terminal.shows('*'.repeat(CANARY.length));
    terminal.press('Enter');
    const screen = await terminal.shows('[exit 0]');
    expect(screen).toContain('The keychain of this computer did not take the password');
    expect(screen).toContain('Score');
    const left = readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect([screen, ...left].join('\n')).not.toContain(CANARY);
    expect(server.flags.size).toBe(0);
  });

  it('may be left with Ctrl-C', { timeout: 60_000 }, async () => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'ownqueue.yaml'),
      'inbox:\n  host: 127.0.0.1\n  port: 1\n  user: robin\n  security: none\n',
    );
    const terminal = openTerminal([process.execPath, join(program, 'bin/ownqueue.js'), 'inbox'], { cwd });
    await terminal.shows('Password for robin');
    terminal.press('C-c');
    expect(await terminal.shows('[exit 130]')).toContain('Nothing was read.');
  });
});
