/** The browser that tests drive: provided exactly as for a user. */
import envPaths from 'env-paths';
import { type Browser, launchBrowser } from '../../src/website/browser/launch.js';
import { provideBrowser } from '../../src/website/browser/provide.js';

export async function testBrowser(): Promise<Browser> {
  const provided = await provideBrowser({
    env: process.env,
    cache: envPaths('ownqueue', { suffix: '' }).cache,
  });
  const { browser } = await launchBrowser(provided, {
    env: process.env,
    uid: process.getuid?.() ?? null,
    warn: () => {},
  });
  return browser;
}
