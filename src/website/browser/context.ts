/** A browser context behind a door of its own: with nothing that earlier visits left, and no way out but the door. */

import type { Outside } from '../network/connection.js';
import { STRAIGHT } from '../network/connection.js';
import { type Door, openDoor, PROBE_HOST } from '../network/door.js';
import type { RequestPolicy } from '../network/request-policy.js';
import type { Browser, BrowserContext, Page } from './launch.js';

export interface ContextOptions {
  policy: RequestPolicy;
  /** By default the websites themselves. */
  outside?: Outside | undefined;
  /** Somebody else started the browser: whether it can come through the door is found out. */
  remote?: boolean | undefined;
}

export interface ClosedContext {
  browser: Browser;
  options: ContextOptions;
  /** Null if the browser, which somebody else started, cannot come through it. */
  door: Door | null;
  newPage(): Promise<Page>;
  context: BrowserContext;
  /** Shuts the door first, so that the last words of pages go nowhere. */
  close(): Promise<void>;
}

export async function openContext(browser: Browser, options: ContextOptions): Promise<ClosedContext> {
  const { policy, outside = STRAIGHT, remote = false } = options;
  const door = await openDoor({ policy, outside });
  const made = (context: BrowserContext, through: Door | null): ClosedContext => ({
    browser,
    options,
    door: through,
    context,
    newPage: () => context.newPage(),
    async close() {
      through?.shut();
      await context.close().catch(() => {
        // The browser died first; nothing is left to close.
      });
      through?.close();
    },
  });
  try {
    const context = await browser.createBrowserContext({
      downloadBehavior: { policy: 'deny' },
      proxyServer: door.address,
      // Without it, browsers ask loopback directly.
      proxyBypassList: ['<-loopback>'],
    });
    if (!remote || (await comesThrough(context))) return made(context, door);
    await context.close();
  } catch (error) {
    door.close();
    throw error;
  }
  door.close();
  return made(await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } }), null);
}

/** A remote browser may run on another computer, or refuse contexts a proxy of their own. */
async function comesThrough(context: BrowserContext): Promise<boolean> {
  const page = await context.newPage();
  try {
    await page.goto(`http://${PROBE_HOST}/`, { timeout: PATIENCE });
    return (await page.evaluate('document.body.textContent')) === PROBE_HOST;
  } catch {
    return false;
  } finally {
    await page.close().catch(() => {});
  }
}

/** Milliseconds for a page that this computer itself answers (our assumption). */
const PATIENCE = 5_000;
