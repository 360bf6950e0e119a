/** Screenshots as files named by their content, so that the same picture is kept once. */

import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OWNER_ONLY } from '../model/owner-only.js';

/** Pictures as files named by content hash, beside the database. */
export interface PictureStore {
  /** Returns the SHA-256 of the bytes, in hex. */
  put(png: Uint8Array): Promise<string>;
  /** Absolute path, whether the file exists or not. Throws RangeError on anything but a SHA-256. */
  path(sha256: string): string;
}

/** Matches the name of a picture's file: 64 hexadecimal digits and `.png`. */
const PICTURE = /^([0-9a-f]{64})\.png$/;

export class PictureFolder implements PictureStore {
  constructor(private readonly folder: string) {}

  async put(png: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(png).digest('hex');
    await this.keep(sha256, async () => png);
    return sha256;
  }

  /** Pictures that the other folder has already are not copied again; returns how many there are. */
  async copyTo(other: PictureFolder): Promise<number> {
    const hashes = await this.hashes();
    for (const sha256 of hashes) await other.keep(sha256, () => readFile(this.path(sha256)));
    return hashes.length;
  }

  /** A picture that is not there is gone already. */
  remove(sha256: string): Promise<void> {
    return rm(this.path(sha256), { force: true });
  }

  private async keep(sha256: string, png: () => Promise<Uint8Array>): Promise<void> {
    const path = this.path(sha256);
    await mkdir(this.folder, { recursive: true, mode: OWNER_ONLY.folder });
    const known = await access(path).then(
      () => true,
      () => false,
    );
    if (known) return;
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, Buffer.from(await png()), { mode: OWNER_ONLY.file });
  }

  /** A folder that is not there holds none. */
  private async hashes(): Promise<string[]> {
    const names = await readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names.flatMap((name) => PICTURE.exec(name)?.[1] ?? []);
  }

  path(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`Not a SHA-256: ${sha256}`);
    return join(this.folder, `${sha256}.png`);
  }
}
