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
  const keychain = await openKeychain(account);
  const kept = keychain.read();
  if (kept) return { password: kept };
  if (!context.interactive) {
    throw new UsageError(
      `There is no password for ${account.user} at ${account.host}.`,
      'Set OWNQUEUE_IMAP_PASSWORD (an app password) or OWNQUEUE_IMAP_TOKEN (an OAuth access token), or run this once in a terminal with --remember.',
    );
  }
  const { terminalPrompter } = await import('../prompts/terminal-prompter.js');
  const prompter = terminalPrompter(context, 'Nothing was read. Begin again with: ownqueue inbox');
  const typed = await prompter.password(`Password for ${account.user} at ${account.host}`);
  const refusal = remember ? keychain.keep(typed) : null;
  if (refusal)
    context.stderr.write(`The keychain of this computer did not take the password: ${refusal}. ${INSTEAD}\n`);
  return { password: typed };
}

const INSTEAD = 'It is used now and not kept; OWNQUEUE_IMAP_PASSWORD spares typing it.';

interface Keychain {
  /** null where it holds nothing, is locked, or this system has none. */
  read(): string | null;
  /** Why it could not be kept; null where it was. */
  keep(password: string): string | null;
}

async function openKeychain({ host, user }: Pick<ImapAccount, 'host' | 'user'>): Promise<Keychain> {
  try {
    const { Entry } = await import('@napi-rs/keyring');
    const entry = new Entry(KEYCHAIN, `${user}@${host}`);
    return {
      read: () =>
        attempt(
          () => entry.getPassword(),
          () => null,
        ),
      keep: (password) =>
        attempt(() => {
          entry.setPassword(password);
          return null;
        }, reasonText),
    };
  } catch (error) {
    return { read: () => null, keep: () => reasonText(error) };
  }
}

function attempt<T>(action: () => T, otherwise: (error: unknown) => T): T {
  try {
    return action();
  } catch (error) {
    return otherwise(error);
  }
}

/** The first line says what the system said; a password never is part of it. */
const reasonText = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? '';
