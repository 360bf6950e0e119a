/** Writes a report whole or not at all, and says where it went. */
import { mkdir } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../model/errors.js';
import { plainText } from '../model/plain-text.js';
import type { Context } from './context.js';

/** Returns the absolute path. Throws UsageError where the place cannot be written to. */
export async function writeReportFile(
  file: string,
  content: string | Uint8Array,
  context: Context,
): Promise<string> {
  const path = resolve(context.cwd, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`The report could not be written to ${path} (${code}).`, 'Name another file.', {
      cause: error,
    });
  }
  return path;
}

/** `reports/2026-11-22-website.md`, with a number where that name is taken. */
export function freeName(taken: (path: string) => boolean, folder: string, stem: string, extension: string) {
  for (let number = 1; ; number++) {
    const path = `${folder}/${stem}${number === 1 ? '' : `-${number}`}${extension}`;
    if (!taken(path)) return path;
  }
}

/** For people: a name may hold what a terminal would obey. */
export const shownPath = (path: string, { cwd }: Context): string => plainText(relative(cwd, path) || path);
