/** An export file back into rows. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { UsageError } from '../../model/errors.js';
import type { StoredRow } from '../../store/stored-row.js';

const headSchema = z.object({ schema: z.literal('ownqueue.export/1') });
const rowSchema = z.object({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** `name` is how the user calls the file. Throws UsageError with file:line for anything that is no export. */
export async function* readLines(path: string, name: string): AsyncGenerator<StoredRow> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const value = parsed(line);
      const result = number === 1 ? headSchema.safeParse(value) : rowSchema.safeParse(value);
      const place = `${name}:${number}`;
      if (!result.success) throw notAnExport(place);
      if (number > 1) yield { ...(result.data as StoredRow), place };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = UNREADABLE[code ?? ''];
    throw why ? new UsageError(`${name} ${why}.`, 'Name a file that ownqueue export has written.') : error;
  }
  if (number === 0) throw notAnExport(name);
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const notAnExport = (place: string): UsageError =>
  new UsageError(
    `${place} is not what ownqueue export writes.`,
    'Name a file of ownqueue export --format jsonl.',
  );
