/** Checks that a team wrote itself, named in ownqueue.yaml: `checks: ["./our-checks/*.js"]`. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../config/schema.js';
import { type AnyCheck, isCheck } from '../model/check.js';
import { UsageError } from '../model/errors.js';

/** Files are named relative to `root`. */
interface Named {
  root: string;
  config: Pick<Config, 'checks'>;
}

/** A `*` stands for any part of a file name. Throws UsageError for files that hold no check. */
export const ownChecks = async (project: Named): Promise<AnyCheck[]> =>
  Promise.all((await namedFiles(project)).map(checkIn));

/** Those that are there; what is missing is said when the checks are needed. */
export async function ownCheckFiles(project: Named): Promise<string[]> {
  const files = await namedFiles(project).catch(() => []);
  return files.filter((file) => existsSync(file));
}

async function namedFiles({ root, config }: Named): Promise<string[]> {
  const files = await Promise.all(config.checks.map((pattern) => matchingFiles(resolve(root, pattern))));
  return [...new Set(files.flat())];
}

async function matchingFiles(pattern: string): Promise<string[]> {
  const [folder, name] = [dirname(pattern), basename(pattern)];
  if (!name.includes('*')) return [pattern];
  const parts = name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const fits = new RegExp(`^${parts.join('.*')}$`);
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((each) => fits.test(each)).sort();
  if (files.length > 0) return files.map((each) => join(folder, each));
  throw new UsageError(`No file fits ${pattern}.`, 'Correct checks: in ownqueue.yaml.');
}

async function checkIn(file: string): Promise<AnyCheck> {
  const module = await import(pathToFileURL(file).href).catch((error: unknown) => {
    throw new UsageError(
      `${file} cannot be loaded: ${(error as Error).message}`,
      'Correct the file, or checks: in ownqueue.yaml.',
      { cause: error },
    );
  });
  if (isCheck(module.default)) return module.default;
  throw new UsageError(
    `${file} has no check as its default export.`,
    'Write one with defineCheck from the package ownqueue.',
  );
}
