/** Finds and reads ownqueue.yaml; every mistake is shown with its place and, where possible, a suggestion. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from './schema.js';

export const CONFIG_FILE = 'ownqueue.yaml';

/** The nearest ownqueue.yaml in `folder` or above it; null where there is none. */
export async function findConfigFile(folder: string): Promise<string | null> {
  for (let here = folder; ; here = dirname(here)) {
    const file = join(here, CONFIG_FILE);
    const found = await stat(file).then(
      (entry) => entry.isFile(),
      () => false,
    );
    if (found) return file;
    if (dirname(here) === here) return null;
  }
}

/** null where the file does not exist. Throws UsageError listing every mistake as file:line:column. */
export async function loadConfig(file: string): Promise<Config | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  // Only a file needs them, and they take a while to load.
  const [{ parseSettings }, { configSchema }] = await Promise.all([
    import('./yaml-file.js'),
    import('./schema.js'),
  ]);
  return parseSettings(text, file, configSchema);
}
