/** Where a report that a person asked for goes: never over an older one, unless they say so. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../model/errors.js';
import type { Context } from './context.js';

/** Returns the absolute path. Throws UsageError where the file is there and `force` was not said. */
export function reportPath(file: string, force: boolean | undefined, { cwd }: Context): string {
  const path = resolve(cwd, file);
  if (force || !existsSync(path)) return path;
  throw new UsageError(`${file} exists already.`, 'Name another file, or overwrite it with --force.');
}
