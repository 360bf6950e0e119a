/** The project a command works in: its folder and its configuration. */
import { dirname, resolve } from 'node:path';
import { emptyConfig } from '../config/empty.js';
import { findConfigFile, loadConfig } from '../config/load.js';
import type { Config } from '../config/schema.js';
import { UsageError } from '../model/errors.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './global-options.js';
import { refuseForeign } from './trust.js';

export interface Project {
  /** Folder of ownqueue.yaml, or the folder the command was started in. */
  root: string;
  /** Absolute path of ownqueue.yaml; null where there is none. */
  file: string | null;
  config: Config;
}

/** Throws UsageError where `--config` names no file, the file has a mistake, or it was found and is another user's. */
export async function loadProject({ config }: GlobalOptions, { cwd, env }: Context): Promise<Project> {
  const named = config ?? env.OWNQUEUE_CONFIG;
  const file = named ? resolve(cwd, named) : await findConfigFile(cwd);
  if (file && !named) await refuseForeign(file, { cwd, env });
  if (!file) return { root: cwd, file: null, config: emptyConfig() };
  const loaded = await loadConfig(file);
  if (!loaded) {
    throw new UsageError(
      `There is no configuration file ${file}.`,
      'Check --config, or make one with: ownqueue init',
    );
  }
  const project = { root: dirname(file), file, config: loaded };
  // A file that somebody may write to is a program that they may run.
  if (!named && loaded.checks.length > 0) {
    const { ownCheckFiles } = await import('./own-checks.js');
    for (const check of await ownCheckFiles(project)) await refuseForeign(check, { cwd, env });
  }
  return project;
}
