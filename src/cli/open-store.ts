/** Where the store of this project is, opened for one piece of work and closed again. */
import { isAbsolute, join, resolve } from 'node:path';
import type { Store } from '../store/store.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './global-options.js';
import { packageVersion } from './package-version.js';
import { loadProject, type Project } from './project.js';

/** `--db`, then OWNQUEUE_DB, then `store.path`, then `.ownqueue/ownqueue.db` beside the configuration. */
export function storePath(project: Project, options: GlobalOptions, { cwd, env }: Context): string {
  const named = options.db ?? env.OWNQUEUE_DB;
  if (named) return resolve(cwd, named);
  const { path } = project.config.store;
  if (path) return isAbsolute(path) ? path : resolve(project.root, path);
  return join(project.root, '.ownqueue', 'ownqueue.db');
}

export interface OpenedStore extends AsyncDisposable {
  store: Store;
  project: Project;
}

/** Disposing of it closes the store. */
export async function openProjectStore(options: GlobalOptions, context: Context): Promise<OpenedStore> {
  const project = await loadProject(options, context);
  const { openStore } = await import('../store/open.js');
  const store = await openStore({
    path: storePath(project, options, context),
    toolVersion: packageVersion(),
    random: context.random,
  });
  return { store, project, [Symbol.asyncDispose]: () => store.close() };
}

/** Opens the store, hands it to `work`, and closes it whatever happens. */
export async function withStore<T>(
  options: GlobalOptions,
  context: Context,
  work: (store: Store, project: Project) => Promise<T>,
): Promise<T> {
  await using opened = await openProjectStore(options, context);
  return await work(opened.store, opened.project);
}
