/** Adding a file adds a feature: default exports of a folder, in the order of their file names. */
import { readdir } from 'node:fs/promises';

/** Files are compiled (`.js`) or, in tests, sources (`.ts`); declarations are passed over. */
export async function discover<T>(folder: URL): Promise<T[]> {
  const files = (await readdir(folder)).filter((name) => /^[a-z0-9-]+\.(js|ts)$/.test(name)).sort();
  return Promise.all(files.map((file) => discoverOne<T>(new URL(file, folder))));
}

export async function discoverOne<T>(file: URL): Promise<T> {
  const module = (await import(file.href)) as { default: T };
  return module.default;
}
