/** A log that starts a new file when it has grown, and keeps a few old ones. */

import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OWNER_ONLY } from '../model/owner-only.js';

/** One megabyte a file, four old ones beside it: months of runs (our assumption). */
const LIMIT = { bytes: 1_000_000, old: 4 };

/** Appends whole lines; `ownqueue.log` becomes `ownqueue.log.1`, that becomes `.2`, and the oldest goes. */
export async function appendToLog(path: string, lines: readonly string[], limit = LIMIT): Promise<void> {
  if (lines.length === 0) return;
  const text = lines.map((line) => `${line}\n`).join('');
  await mkdir(dirname(path), { recursive: true, mode: OWNER_ONLY.folder });
  const size = await stat(path).then(
    (entry) => entry.size,
    () => 0,
  );
  if (size > 0 && size + Buffer.byteLength(text) > limit.bytes) await rotate(path, limit.old);
  await appendFile(path, text, { mode: OWNER_ONLY.file });
}

async function rotate(path: string, old: number): Promise<void> {
  const name = (number: number) => (number === 0 ? path : `${path}.${number}`);
  for (let number = old - 1; number >= 0; number--) {
    // A file that is not there yet, or that another process has just moved, needs no moving.
    await rename(name(number), name(number + 1)).catch(() => undefined);
  }
}
