/** Every file under a folder, as bytes: what a run has left behind. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const filesIn = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
