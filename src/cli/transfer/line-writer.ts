/** Writes lines to stdout or to a new private file, waiting where the file system is slower than we are. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../model/errors.js';
import { OWNER_ONLY } from '../../model/owner-only.js';
import type { Context } from '../context.js';

export interface LineWriter {
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

/** Throws UsageError where the file exists or cannot be made. */
export async function lineWriter(output: string | undefined, context: Context): Promise<LineWriter> {
  if (output === undefined) {
    return { write: async (line) => context.stdout.write(`${line}\n`), close: async () => {} };
  }
  const stream = createWriteStream(resolve(context.cwd, output), { flags: 'wx', mode: OWNER_ONLY.file });
  await once(stream, 'open').catch((error: NodeJS.ErrnoException) => {
    const exists = error.code === 'EEXIST';
    throw new UsageError(
      exists ? `${output} exists already.` : `${output} cannot be written (${error.code}).`,
      'Name another file.',
    );
  });
  return {
    write: async (line) => {
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}
