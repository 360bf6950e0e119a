/** A real Dovecot on this computer, where Debian has it; nothing is installed for it. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.js';

export interface Dovecot {
  port: number;
  /** The Maildir of the one user, `robin` with the password `secret`. */
  maildir: string;
}

/** null, with the reason printed, where there is no Dovecot. */
export async function dovecot(): Promise<Dovecot | null> {
  try {
    execFileSync('dovecot', ['--version'], { stdio: 'ignore' });
  } catch {
    process.stderr.write('skipped: no dovecot on this computer (Debian: dovecot-imapd)\n');
    return null;
  }
  const folder = temporaryFolder();
  const maildir = join(folder, 'mail/robin');
  for (const name of ['run', 'state', 'mail/robin/cur', 'mail/robin/new', 'mail/robin/tmp']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  const port = await freePort();
  const { uid: own, gid: ownGroup, username } = userInfo();
  const root = own === 0;
  const servant = root ? 'nobody' : username;
  // Dovecot refuses to read mail as root.
  const [uid, gid] = root ? [NOBODY, NOBODY] : [own, ownGroup];
  if (root) giveAway(folder, uid, gid);
  writeFileSync(join(folder, 'users'), 'robin:{PLAIN}secret\n');
  writeFileSync(
    join(folder, 'dovecot.conf'),
    `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${servant}
default_login_user = ${servant}
${root ? 'default_internal_group = nogroup\n' : ''}first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:${folder}/mail/%u
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service auth {
  user = ${username}
}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
`,
  );
  const server = spawn('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  onTestFinished(async () => {
    const gone = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await gone;
  });
  await answers(port);
  return { port, maildir };
}

/** User and group `nobody` on Debian. */
const NOBODY = 65534;

/** Lets another user into the mail folder, and no further. */
function giveAway(folder: string, uid: number, gid: number): void {
  chmodSync(folder, 0o711);
  for (const name of ['mail', 'mail/robin', 'mail/robin/cur', 'mail/robin/new', 'mail/robin/tmp']) {
    chownSync(join(folder, name), uid, gid);
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Tries to connect until the server greets. */
function answers(port: number): Promise<void> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      done();
    });
    socket.once('error', () => setTimeout(() => answers(port).then(done), 50));
  });
}
