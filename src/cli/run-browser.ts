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
}

/** Where unpacked browsers are kept, shared by all projects of this user. */
export const browserCache = (): string => envPaths('ownqueue', { suffix: '' }).cache;

/**
 * `again` resolves to the browser, or to a new one where it has died in the meantime.
 * Throws NothingObservedError where there is no browser or it does not start.
 */
export async function withBrowser<T>(
  options: BrowserOptions,
  project: Project | null,
  context: Context,
  work: (browser: Browser, about: BrowserInUse, again: () => Promise<Browser>) => Promise<T>,
): Promise<T> {
  let current = await open(options, project, context);
  let starting: Promise<Browser> | null = null;
  const again = async (): Promise<Browser> => {
    if (current.browser.connected || context.signal.aborted) return current.browser;
    starting ??= restart().finally(() => {
      starting = null;
    });
    return starting;
  };
  const restart = async (): Promise<Browser> => {
    await current.end();
    current = await open(options, project, context);
    return current.browser;
  };
  const stop = () => void current.end();
  context.signal.addEventListener('abort', stop, { once: true });
  try {
    return await work(current.browser, current.about, again);
  } finally {
    context.signal.removeEventListener('abort', stop);
    await current.end();
  }
}

/** Which browser is in use, for `doctor`. */
export interface BrowserInUse {
  path: string;
  source: ProvidedBrowser['source'] | 'remote';
  sandboxed: boolean;
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
    const about = { path: ws ?? url ?? '', source: 'remote' as const, sandboxed: true };
    return { browser, about, end: () => browser.disconnect() };
  }
  const { provideBrowser } = await import('../website/browser/provide.js');
  const { launchBrowser } = await import('../website/browser/launch.js');
  const path = named ?? project?.config.browser.path;
  const provided = await provideBrowser({
    ...(path ? { named: path } : {}),
    env: context.env,
    cache: browserCache(),
  });
  const { browser, sandboxed } = await launchBrowser(provided, {
    env: context.env,
    uid: process.getuid?.() ?? null,
    warn: (sentence) => context.stderr.write(`${sentence}\n`),
    args: argumentsOf(options, context),
    kill: (pid) => process.kill(pid, 'SIGKILL'),
  });
  const end = () => browser.close().catch(() => void browser.process()?.kill('SIGKILL'));
  return { browser, about: { ...provided, sandboxed }, end };
}
