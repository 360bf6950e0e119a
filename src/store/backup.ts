/** A copy of the store and its pictures that is a store itself: whole, or not there. */

import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../model/errors.js';
import { OWNER_ONLY } from '../model/owner-only.js';
import { examine } from './examine.js';
import { PictureFolder } from './pictures.js';
import { asStoreError } from './sqlite-errors.js';

/** Where the pictures of a store lie. */
export const picturesBeside = (path: string): PictureFolder =>
  new PictureFolder(join(dirname(path), 'pictures'));

/** Pages a step: all that remain, for a backup begins anew whenever another process has written between two steps. */
const EVERYTHING = 2 ** 31 - 1;

/** Returns the number of pictures that lie beside the copy. Throws StoreError; an older copy is then as it was. */
export async function backup(database: Database.Database, path: string, target: string): Promise<number> {
  const part = `${target}.part`;
  try {
    makePrivate(part);
    await database.backup(part, { progress: () => EVERYTHING });
    refuseDamaged(part, path);
    const pictures = await picturesBeside(path).copyTo(picturesBeside(target));
    // The log of a store that was here before would be taken for the copy's own.
    for (const rest of ['-wal', '-shm']) {
      await rm(`${target}${rest}`, { force: true });
      await rm(`${part}${rest}`, { force: true });
    }
    await rename(part, target);
    return pictures;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error instanceof StoreError ? error : asStoreError(error, target);
  }
}

/** What is damaged is copied faithfully, and must not replace a copy that is sound. */
function refuseDamaged(part: string, path: string): void {
  const copy = new Database(part, { readonly: true });
  try {
    examine(copy, path);
  } catch (error) {
    throw asStoreError(error, path);
  } finally {
    copy.close();
  }
}

/** Notes are for their owner alone: the file is 0600, its folder keeps itself out of version control. */
export function makePrivate(path: string): void {
  const folder = dirname(path);
  if (mkdirSync(folder, { recursive: true, mode: OWNER_ONLY.folder }) && folder.endsWith('.ownqueue')) {
    writeFileSync(join(folder, '.gitignore'), '*\n');
  }
  const file = openSync(path, 'a', OWNER_ONLY.file);
  try {
    // It may have been there before, open to others.
    if ((fstatSync(file).mode & 0o077) !== 0) fchmodSync(file, OWNER_ONLY.file);
  } catch (error) {
    // Another user's file, or a file system without owners: it can be used, and not be closed.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  } finally {
    closeSync(file);
  }
}
