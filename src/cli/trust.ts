/** Whose configuration is obeyed: what was not named, and belongs to another user of this machine, is refused. */
import { stat } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.js';
import type { Context } from './context.js';

/** The superuser may do anything here already. */
const SUPERUSER = 0;

/**
 * A configuration that was found by climbing, or a program that it names. Throws UsageError if another user owns it
 * and OWNQUEUE_TRUST names neither it nor a folder above it. Windows has no such owners.
 */
export async function refuseForeign(file: string, { cwd, env }: Pick<Context, 'cwd' | 'env'>): Promise<void> {
  const self = process.geteuid?.();
  if (self === undefined || isTrusted(file, env.OWNQUEUE_TRUST, cwd)) return;
  const owner = await stat(file).then(({ uid }) => uid);
  if (owner === self || owner === SUPERUSER) return;
  // Under sudo, the files of the person at the keyboard.
  if (self === SUPERUSER && env.SUDO_UID === String(owner)) return;
  throw new UsageError(
    `${file} belongs to another user, so it was not read.`,
    `If you trust it, name it with --config, or name its folder: OWNQUEUE_TRUST=${dirname(file)}`,
  );
}

/** Folders and files, separated as in PATH. */
function isTrusted(file: string, trust: string | undefined, cwd: string): boolean {
  const named = (trust ?? '').split(delimiter).filter(Boolean);
  return named.some((each) => {
    const path = resolve(cwd, each);
    return file === path || join(file, '/').startsWith(join(path, '/'));
  });
}
