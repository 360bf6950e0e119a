/** Where the mailbox password comes from: the environment, the system keychain, or a prompt; it is never written down. */

import type { ImapAccount, ImapSecret } from '../../inbox/sources/imap.js';
import { UsageError } from '../../model/errors.js';
import type { Context } from '../context.js';

const KEYCHAIN = 'ownqueue';

/** Throws UsageError where nothing is set and nobody can be asked. `remember` keeps what was typed in the keychain. */
export async function mailboxSecret(
  account: Pick<ImapAccount, 'host' | 'user'>,
  { remember }: { remember: boolean },
  context: Context,
): Promise<ImapSecret> {
  const { OWNQUEUE_IMAP_TOKEN: accessToken, OWNQUEUE_IMAP_PASSWORD: password } = context.env;
  if (accessToken) return { accessToken };
  if (password) return { password };
  const entry = await keychainEntry(account);
  const kept = entry?.getPassword();
  if (kept) return { password: kept };
  if (!context.interactive) {
    throw new UsageError(
      `There is no password for ${account.user} at ${account.host}.`,
      'Set OWNQUEUE_IMAP_PASSWORD (an app password) or OWNQUEUE_IMAP_TOKEN (an OAuth access token), or run this once in a terminal with --remember.',
    );
  }
  const { askForPassword } = await import('../prompts/password.js');
  const typed = await askForPassword(`Password for ${account.user} at ${account.host}`);
  if (remember) entry?.setPassword(typed);
  return { password: typed };
}

interface Entry {
  getPassword(): string | null;
  setPassword(password: string): void;
}

/** null where this system has no keychain, or it is locked. */
async function keychainEntry({ host, user }: Pick<ImapAccount, 'host' | 'user'>): Promise<Entry | null> {
  try {
    const { Entry } = await import('@napi-rs/keyring');
    const entry = new Entry(KEYCHAIN, `${user}@${host}`);
    entry.getPassword();
    return entry;
  } catch {
    return null;
  }
}
