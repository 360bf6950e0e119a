/** Provides and starts the browser for one piece of work, and closes it whatever happens. */
import envPaths from 'env-paths';
import { UsageError } from '../model/errors.js';
import type { Browser } from '../website/browser/launch.js';
import type { ProvidedBrowser } from '../website/browser/provide.js';
import type { Context } from './context.js';
import type { Project } from './project.js';

export interface BrowserOptions {
  browser?: string;
  browserUrl?: string;
  browserWs?: string;
  proxy?: string;
  ignoreCertificateErrors?: boolean;
  /** For work that reads and takes no pictures; see `offline.ts`. */
  unpainted?: boolean;
}

/** Where unpacked browsers are kept, shared by all projects of this user. */
export const browserCache = (): string => envPaths('ownqueue', { suffix: '' }).cache;

/** Throws NothingObservedError where there is no browser or it does not start. */
export async function withBrowser<T>(
  options: BrowserOptions,
  project: Project | null,
  context: Context,
  work: (browser: Browser, about: BrowserInUse) => Promise<T>,
): Promise<T> {
  const { browser, about, end } = await open(options, project, context);
  const stop = () => void end();
  context.signal.addEventListener('abort', stop, { once: true });
  try {
    // Stopped while it was starting: the work finds it closed.
    if (context.signal.aborted) await end();
    return await work(browser, about);
  } finally {
    context.signal.removeEventListener('abort', stop);
    await end();
  }
}

/** Which browser is in use, for `doctor`. */
export interface BrowserInUse {
  path: string;
  source: ProvidedBrowser['source'] | 'remote';
  sandboxed: boolean;
  /** As asked for, where the browser can. */
  unpainted: boolean;
}

/** Throws UsageError for a proxy that is no address. */
function argumentsOf({ proxy, ignoreCertificateErrors }: BrowserOptions, { stderr }: Context): string[] {
  if (ignoreCertificateErrors) {
    stderr.write(
      'WARNING: certificates are not checked; anybody on the way can read and change the pages.\n',
    );
  }
  if (proxy !== undefined && !URL.canParse(proxy)) {
    throw new UsageError('--proxy takes an address.', 'Write it like --proxy http://127.0.0.1:8080.');
  }
  return [
    ...(ignoreCertificateErrors ? ['--ignore-certificate-errors'] : []),
    ...(proxy ? [`--proxy-server=${new URL(proxy).origin}`] : []),
  ];
}

interface OpenBrowser {
  browser: Browser;
  about: BrowserInUse;
  /** Closes our own browser, and leaves one that is not ours. */
  end: () => Promise<void>;
}

async function open(
  options: BrowserOptions,
  project: Project | null,
  context: Context,
): Promise<OpenBrowser> {
  const { browser: named, browserUrl: url, browserWs: ws } = options;
  if (url || ws) {
    const { connectBrowser } = await import('../website/browser/connect.js');
    const browser = await connectBrowser({ ...(url ? { url } : {}), ...(ws ? { ws } : {}) });
    const about = { path: ws ?? url ?? '', source: 'remote' as const, sandboxed: true, unpainted: false };
    return { browser, about, end: () => browser.disconnect() };
  }
  const { provideBrowser } = await import('../website/browser/provide.js');
  const { launchBrowser } = await import('../website/browser/launch.js');
  const { UNPAINTED } = await import('../website/browser/offline.js');
  const path = named ?? project?.config.browser.path;
  const provided = await provideBrowser({
    ...(path ? { named: path } : {}),
    env: context.env,
    cache: browserCache(),
  });
  const unpainted = provided.shell && options.unpainted === true;
  const { browser, sandboxed } = await launchBrowser(provided, {
    env: context.env,
    uid: process.getuid?.() ?? null,
    warn: (sentence) => context.stderr.write(`${sentence}\n`),
    args: [...argumentsOf(options, context), ...(unpainted ? UNPAINTED : [])],
  });
  return { browser, about: { ...provided, sandboxed, unpainted }, end: () => browser.close() };
}
