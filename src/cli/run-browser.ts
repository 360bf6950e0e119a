/** Provides and starts the browser for one piece of work, and closes it whatever happens. */
import envPaths from 'env-paths';
import type { Browser } from '../website/browser/launch.js';
import type { ProvidedBrowser } from '../website/browser/provide.js';
import type { Context } from './context.js';
import type { Project } from './project.js';

export interface BrowserOptions {
  browser?: string;
}

/** Where unpacked browsers are kept, shared by all projects of this user. */
export const browserCache = (): string => envPaths('ownqueue', { suffix: '' }).cache;

/** Throws NothingObservedError where there is no browser or it does not start. */
export async function withBrowser<T>(
  { browser: named }: BrowserOptions,
  project: Project | null,
  context: Context,
  work: (browser: Browser, about: ProvidedBrowser & { sandboxed: boolean }) => Promise<T>,
): Promise<T> {
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
  });
  const stop = () => void browser.close().catch(() => browser.process()?.kill('SIGKILL'));
  context.signal.addEventListener('abort', stop, { once: true });
  try {
    return await work(browser, { ...provided, sandboxed });
  } finally {
    context.signal.removeEventListener('abort', stop);
    await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
  }
}
