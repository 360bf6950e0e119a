/** Provides and starts the browser for one piece of work, and starts it again if it dies. */
import envPaths from 'env-paths';
import { UsageError } from '../model/errors.js';
import type { ContextOptions } from '../website/browser/context.js';
import type { Browser } from '../website/browser/launch.js';
import type { ProvidedBrowser } from '../website/browser/provide.js';
import type { Connection, Outside } from '../website/network/connection.js';
import { type ConnectionFlags, connectionOptions } from './connection.js';
import type { Context } from './context.js';
import type { Project } from './project.js';

export interface BrowserOptions extends ConnectionFlags {
  browser?: string;
  browserUrl?: string;
  browserWs?: string;
  /** For work that reads and takes no pictures; see `offline.ts`. */
  unpainted?: boolean;
}

/** Where unpacked browsers are kept, shared by all projects of this user. */
export const browserCache = (): string => envPaths('ownqueue', { suffix: '' }).cache;

/** The browser of one piece of work, and how it reaches websites; disposing of it closes it, unless it is not ours. */
export interface BrowserInUse extends AsyncDisposable {
  /** As it was started. */
  browser: Browser;
  /** Resolves to the browser, or to a new one if it has died in the meantime. */
  alive(): Promise<Browser>;
  path: string;
  source: ProvidedBrowser['source'] | 'remote';
  sandboxed: boolean;
  /** As asked for, if the browser can. */
  unpainted: boolean;
  /** How the door of its contexts reaches websites. */
  through: Omit<ContextOptions, 'policy'> & { outside: Outside };
}

/** Throws NothingObservedError if there is no browser or it does not start. */
export async function openBrowser(
  options: BrowserOptions,
  project: Project | null,
  context: Context,
): Promise<BrowserInUse> {
  if (options.ignoreCertificateErrors) {
    context.stderr.write(
      'WARNING: certificates are not checked; anybody on the way can read and change the pages.\n',
    );
  }
  const { openConnection } = await import('../website/network/connection.js');
  const remote = Boolean(options.browserUrl || options.browserWs);
  const connection = await openConnection(
    remote ? STRAIGHT : await connectionOptions(options, project, context),
  );
  const start = (world: Context): Promise<StartedBrowser> =>
    remote ? openRemote(options, project, world) : openOwn(options, connection, project, world);
  let current: StartedBrowser;
  try {
    current = await start(context);
  } catch (error) {
    connection.close();
    throw error;
  }
  let starting: Promise<Browser> | null = null;
  const restart = async (): Promise<Browser> => {
    await current.end();
    // What there was to warn of has been said.
    current = await start({ ...context, stderr: { ...context.stderr, write: () => true } });
    return current.browser;
  };
  const stop = () => void current.end();
  context.signal.addEventListener('abort', stop, { once: true });
  // Stopped while it was starting: the work finds it closed.
  if (context.signal.aborted) await current.end();
  return {
    ...current.about,
    browser: current.browser,
    alive: async () => {
      if (current.browser.connected || context.signal.aborted) return current.browser;
      starting ??= restart().finally(() => {
        starting = null;
      });
      return starting;
    },
    through: { outside: connection, remote },
    async [Symbol.asyncDispose]() {
      context.signal.removeEventListener('abort', stop);
      await current.end();
      connection.close();
    },
  };
}

/** A browser that runs already has its proxy and its certificates. */
const STRAIGHT = { proxy: null, clientCertificate: null, ignoreCertificateErrors: false };

interface StartedBrowser {
  browser: Browser;
  about: Pick<BrowserInUse, 'path' | 'source' | 'sandboxed' | 'unpainted'>;
  /** Closes our own browser, and leaves one that is not ours. */
  end: () => Promise<void>;
}

async function openOwn(
  { browser: named, unpainted: wanted }: BrowserOptions,
  { args }: Connection,
  project: Project | null,
  context: Context,
): Promise<StartedBrowser> {
  const { provideBrowser } = await import('../website/browser/provide.js');
  const { launchBrowser } = await import('../website/browser/launch.js');
  const { UNPAINTED } = await import('../website/browser/offline.js');
  const path = named ?? project?.config.browser.path;
  const provided = await provideBrowser({
    ...(path ? { named: path } : {}),
    env: context.env,
    cache: browserCache(),
  });
  const unpainted = provided.shell && wanted === true;
  const { browser, sandboxed } = await launchBrowser(provided, {
    env: context.env,
    uid: process.getuid?.() ?? null,
    warn: (sentence) => context.stderr.write(`${sentence}\n`),
    args: [...args, ...(unpainted ? UNPAINTED : [])],
    kill: (pid) => process.kill(pid, 'SIGKILL'),
  });
  const { source } = provided;
  const about = { path: provided.path, source, sandboxed, unpainted };
  return { browser, about, end: () => browser.close() };
}

/** A browser that runs already has its proxy and its certificates. */
async function openRemote(
  { browserUrl: url, browserWs: ws, proxy, ignoreCertificateErrors }: BrowserOptions,
  project: Project | null,
  context: Context,
): Promise<StartedBrowser> {
  const access = project?.config.access;
  if (proxy || access?.proxy || access?.clientCertificate) {
    throw new UsageError(
      'A proxy or client certificate cannot be given to a browser that runs already.',
      'Give it to that browser when it starts, or leave out --browser-url and --browser-ws.',
    );
  }
  // Addresses of grids often carry a key.
  for (const address of [ws, url]) if (address) keepQuery(address, context);
  const { connectBrowser } = await import('../website/browser/connect.js');
  const browser = await connectBrowser({
    ...(url ? { url } : {}),
    ...(ws ? { ws } : {}),
    ignoreCertificateErrors: Boolean(ignoreCertificateErrors),
  });
  const about = {
    path: ws ?? url ?? '',
    source: 'remote' as const,
    sandboxed: true,
    unpainted: false,
  };
  return { browser, about, end: () => browser.disconnect() };
}

function keepQuery(address: string, { secrets }: Context): void {
  if (!URL.canParse(address)) return;
  const { searchParams, password } = new URL(address);
  for (const value of [...searchParams.values(), password]) secrets?.keep(value);
}
