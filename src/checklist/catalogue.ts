/** Checklists in folders: the shipped ones, and a leader's own beside them. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ExpectedError, UsageError } from '../model/errors.js';
import { nearest } from '../text/did-you-mean.js';
import type { Checklist } from './checklist.js';
import { loadChecklist } from './load.js';

export interface ChecklistEntry {
  id: string;
  file: string;
  /** Found in the user's folder. */
  own: boolean;
  /** A file with mistakes is listed with them. */
  checklist: Checklist | null;
  mistakes: string;
}

export interface Folders {
  shipped: string;
  /** May not exist. */
  own: string;
}

/** `coverage.yaml` lies beside the shipped checklists and is not one. */
const isChecklist = (name: string): boolean => /\.ya?ml$/.test(name) && name !== 'coverage.yaml';

/** All of them, one’s own instead of a shipped one with the same id. */
export async function listChecklists({ shipped, own }: Folders): Promise<ChecklistEntry[]> {
  const mine = await readFolder(own, true);
  const theirs = resolve(own) === resolve(shipped) ? [] : await readFolder(shipped, false);
  const ids = new Set(mine.map(({ id }) => id));
  return [...mine, ...theirs.filter(({ id }) => !ids.has(id))].sort((a, b) => a.id.localeCompare(b.id));
}

/** By id, or by the path of a file. Throws UsageError if there is none or it has mistakes. */
export async function findChecklist(name: string, folders: Folders, cwd: string): Promise<Checklist> {
  const candidates = /\.ya?ml$/.test(name)
    ? [resolve(cwd, name)]
    : [folders.own, folders.shipped].flatMap((folder) => [
        join(folder, `${name}.yaml`),
        join(folder, `${name}.yml`),
      ]);
  for (const file of candidates) {
    const text = await readText(file);
    if (text !== null) return loadChecklist(text, file);
  }
  const known = (await listChecklists(folders)).map(({ id }) => id);
  throw new UsageError(
    `There is no checklist "${name}".`,
    `Did you mean ${nearest(name, known)}? All of them: ${known.join(', ')}`,
  );
}

/** One file; `shown` is its name in messages. Throws UsageError if it cannot be read or has mistakes. */
export async function readChecklist(file: string, shown = file): Promise<Checklist> {
  const text = await readText(file);
  if (text === null) throw new UsageError(`There is no file ${shown}.`, 'Check the path.');
  return loadChecklist(text, shown);
}

async function readFolder(folder: string, own: boolean): Promise<ChecklistEntry[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.filter(isChecklist).map(async (name) => {
      const file = join(folder, name);
      const id = basename(name).replace(/\.ya?ml$/, '');
      try {
        const checklist = loadChecklist(await readFile(file, 'utf8'), file);
        return { id: checklist.id, file, own, checklist, mistakes: '' };
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return { id, file, own, checklist: null, mistakes: error.message };
      }
    }),
  );
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
