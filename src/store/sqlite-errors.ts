/** SQLite's and the file system's error codes as sentences with advice. */
import { StoreError } from '../model/errors.js';

const DAMAGED = [
  'is damaged or not a SQLite file',
  'Restore your last backup, or name another file with --db.',
] as const;

const EXPLANATIONS: readonly [code: RegExp, says: string, advice: string][] = [
  // SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'is locked by another process',
    'Close the other ownqueue or SQLite tool and run the command again.',
  ],
  [/^SQLITE_(NOTADB|CORRUPT)/, ...DAMAGED],
  // EDQUOT: this user's share of the disk is used up; EFBIG: files may not grow further
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/,
    'cannot grow: the disk is full',
    'Free some space and run the command again; what was confirmed before is kept.',
  ],
  // SQLITE_IOERR_WRITE, SQLITE_IOERR_READ and so on: the system refused; SQLite does not pass on why
  [
    /^(SQLITE_IOERR|EIO)/,
    'could not be read or written: the disk refused',
    'Check that the disk is sound, within its limits and still connected; what was confirmed before is kept.',
  ],
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

/** For damage that was looked for and found. */
export const damaged = (path: string): StoreError =>
  new StoreError(`The store ${path} ${DAMAGED[0]}.`, DAMAGED[1]);

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
