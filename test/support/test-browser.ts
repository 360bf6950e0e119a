/** The browser that tests drive: provided exactly as for a user. */
import envPaths from 'env-paths';
import { type Browser, launchBrowser } from '../../src/website/browser/launch.js';
import { type ProvidedBrowser, provideBrowser } from '../../src/website/browser/provide.js';

export const providedForTests = (): Promise<ProvidedBrowser> =>
  provideBrowser({ env: process.env, cache: envPaths('ownqueue', { suffix: '' }).cache });

export async function testBrowser(args: readonly string[] = []): Promise<Browser> {
  const { browser } = await launchBrowser(await providedForTests(), {
    env: process.env,
    uid: process.getuid?.() ?? null,
    warn: () => {},
    kill: (pid) => process.kill(pid, 'SIGKILL'),
    args,
  });
  return browser;
}
