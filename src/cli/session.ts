/** What a command works with: the store, the project and the world; the store is closed when the work is done. */
import { isAbsolute, join, resolve } from 'node:path';
import { plainText } from '../model/plain-text.js';
import type { Store } from '../store/store.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './global-options.js';
import { packageVersion } from './package-version.js';
import { loadProject, type Project } from './project.js';

export interface Session {
  store: Store;
  project: Project;
  context: Context;
}

/** `--db`, then OWNQUEUE_DB, then `store.path`, then `.ownqueue/ownqueue.db` beside the configuration. */
function storePath(project: Project, options: GlobalOptions, { cwd, env }: Context): string {
  const named = options.db ?? env.OWNQUEUE_DB;
  if (named) return resolve(cwd, named);
  const { path } = project.config.store;
  if (path) return isAbsolute(path) ? path : resolve(project.root, path);
  return join(project.root, '.ownqueue', 'ownqueue.db');
}

/** A session that is open; disposing of it closes the store. */
export type OpenSession = Session & AsyncDisposable;

export async function openSession(options: GlobalOptions, context: Context): Promise<OpenSession> {
  const project = await loadProject(options, context);
  const { openStore } = await import('../store/open.js');
  const store = await openStore({
    path: storePath(project, options, context),
    toolVersion: packageVersion(),
    random: context.random,
  });
  const session = { store, project, context, [Symbol.asyncDispose]: () => store.close() };
  try {
    if (!options.quiet) await nameUnreadable(store, context);
    return session;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the store, and closes it whatever happens. */
export async function withSession<T>(
  options: GlobalOptions,
  context: Context,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  await using session = await openSession(options, context);
  return await work(session);
}

/** Said before anything else: figures that leave something out without a word would be wrong. */
async function nameUnreadable(store: Store, { stderr }: Context): Promise<void> {
  for (const id of await store.audits.unreadable()) {
    stderr.write(
      `WARNING: the audit ${plainText(id)} is damaged and left out: when it took place cannot be read. ` +
        `Take it out with: ownqueue audits remove ${plainText(id)}\n`,
    );
  }
}
