/** The browser that the program itself would use, for tests. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launchBrowser } from '../../src/website/browser/launch.js';
import { provideBrowser } from '../../src/website/browser/provide.js';

/** The caller closes it. */
export async function realBrowser(): Promise<Browser> {
  const provided = await provideBrowser({ env: process.env, cache: join(tmpdir(), 'ownqueue-test-browser') });
  const uid = process.getuid?.() ?? null;
  const { browser } = await launchBrowser(provided, { env: process.env, uid, warn: () => {} });
  return browser;
}
