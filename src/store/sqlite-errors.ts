/** SQLite's and the file system's error codes as sentences with advice. */
import { StoreError } from '../model/errors.js';

const EXPLANATIONS: readonly [code: RegExp, says: string, advice: string][] = [
  // SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'is locked by another process',
    'Close the other ownqueue or SQLite tool and run the command again.',
  ],
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    'is damaged or not a SQLite file',
    'Restore your last backup, or name another file with --db.',
  ],
  [/^(SQLITE_FULL|ENOSPC)/, 'cannot grow: the disk is full', 'Free some space and run the command again.'],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/,
    'cannot be written to',
    'Check the permissions of the file and its folder, or name another file with --db.',
  ],
  // SQLITE_CANTOPEN, or a folder where a file is expected
  [
    /^(SQLITE_CANTOPEN|ENOENT|ENOTDIR|EISDIR|EEXIST)/,
    'cannot be opened',
    'Check that the path names a file in a folder that you may write to, or name another with --db.',
  ],
];

/** Wraps a driver error; anything unknown is passed on as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  const { code = '' } = error as { code?: string };
  for (const [pattern, says, advice] of EXPLANATIONS) {
    if (pattern.test(code)) return new StoreError(`The store ${path} ${says}.`, advice, { cause: error });
  }
  return error;
}

/** Runs a piece of work on the store and explains its failures. */
export async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error, path);
  }
}
