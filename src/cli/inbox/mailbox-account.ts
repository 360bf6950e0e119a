/** The IMAP account of the configuration. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImapAccount } from '../../inbox/sources/imap.js';
import { UsageError } from '../../model/errors.js';
import type { Project } from '../project.js';

const PORTS = { tls: 993, starttls: 143, none: 143 } as const;
/** Matches names of this computer. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** Throws UsageError where no account is configured, or its password would travel unprotected. */
export async function mailboxAccount({ config, root }: Project): Promise<ImapAccount> {
  const { host, user, security, mailbox, certificate, port = PORTS[security] } = config.inbox;
  if (!host || !user) {
    throw new UsageError(
      'No mails were named, and no mailbox is configured.',
      'Name a file or folder of mails, or put inbox: with host and user into ownqueue.yaml.',
    );
  }
  if (security === 'none' && !LOOPBACK.test(host)) {
    throw new UsageError(
      `inbox.security is none, so the password would travel to ${host} for everybody to read.`,
      'Use tls or starttls; none is for this computer only.',
    );
  }
  const account = { host, port, user, security, mailbox };
  return certificate ? { ...account, authority: await readAuthority(resolve(root, certificate)) } : account;
}

async function readAuthority(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(
      `The certificate ${path} cannot be read.`,
      'Correct inbox.certificate in ownqueue.yaml.',
    );
  }
}
