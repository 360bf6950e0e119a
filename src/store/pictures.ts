/** Screenshots as files named by their content, so that the same picture is kept once. */
import { createHash } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { PictureStore } from './store.js';

export class PictureFolder implements PictureStore {
  constructor(private readonly folder: string) {}

  async put(png: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(png).digest('hex');
    const path = this.path(sha256);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const known = await access(path).then(
      () => true,
      () => false,
    );
    if (!known) await writeFileAtomic(path, Buffer.from(png), { mode: 0o600 });
    return sha256;
  }

  path(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`Not a SHA-256: ${sha256}`);
    return join(this.folder, `${sha256}.png`);
  }
}
