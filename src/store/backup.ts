/** A copy of the store and its pictures that is a store itself: whole, or not there. */

import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { OWNER_ONLY } from '../model/owner-only.js';
import { PictureFolder } from './pictures.js';
import { asStoreError } from './sqlite-errors.js';

/** Where the pictures of a store lie. */
export const picturesBeside = (path: string): PictureFolder =>
  new PictureFolder(join(dirname(path), 'pictures'));

/** Pages a step: all that remain, for a backup begins anew whenever another process has written between two steps. */
const EVERYTHING = 2 ** 31 - 1;

/** Returns the number of pictures that lie beside the copy. Throws StoreError; an older copy is then as it was. */
export async function backup(database: Database, path: string, target: string): Promise<number> {
  const part = `${target}.part`;
  try {
    makePrivate(part);
    await database.backup(part, { progress: () => EVERYTHING });
    const pictures = await picturesBeside(path).copyTo(picturesBeside(target));
    // The log of a store that was here before would be taken for the copy's own.
    for (const rest of ['-wal', '-shm']) await rm(`${target}${rest}`, { force: true });
    await rename(part, target);
    return pictures;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw asStoreError(error, target);
  }
}

/** Notes are for their owner alone: the file is 0600, its folder keeps itself out of version control. */
export function makePrivate(path: string): void {
  const folder = dirname(path);
  if (mkdirSync(folder, { recursive: true, mode: OWNER_ONLY.folder }) && folder.endsWith('.ownqueue')) {
    writeFileSync(join(folder, '.gitignore'), '*\n');
  }
  closeSync(openSync(path, 'a', OWNER_ONLY.file));
}
