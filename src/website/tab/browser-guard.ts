/** What a browser as a whole is refused: service workers, and pages in windows that nobody asked for. */
import type { Browser, CDPSession } from '../browser/launch.js';

/** Per browser, the top frames of the tabs that are driven. */
const guarded = new WeakMap<Browser, Set<string>>();

interface Paused {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { headers: Record<string, string> };
}

/**
 * From now on `mainFrame` counts as a tab of ours; windows that it opens load nothing, because nobody guards what
 * they ask for, and no service worker is installed, because it would answer in the place of the site.
 */
export async function guardBrowser(browser: Browser, mainFrame: string): Promise<void> {
  const known = guarded.get(browser);
  if (known) return void known.add(mainFrame);
  const tabs = new Set([mainFrame]);
  guarded.set(browser, tabs);
  const session = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', (paused: Paused) => {
    answer(session, tabs, paused).catch(() => {
      // The window or the browser is gone.
    });
  });
  await session.send('Fetch.enable', {
    patterns: [{ resourceType: 'Document' }, { resourceType: 'Other' }],
  });
}

async function answer(session: CDPSession, tabs: ReadonlySet<string>, paused: Paused): Promise<void> {
  const { requestId } = paused;
  if (isServiceWorker(paused) || (await isPopup(session, tabs, paused)))
    return void (await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
  await session.send('Fetch.continueRequest', { requestId });
}

/** The header that every browser sends with the script of a service worker, and with no other request. */
const isServiceWorker = ({ request: { headers } }: Paused): boolean =>
  Object.entries(headers).some(([name, value]) => /^service-worker$/i.test(name) && value === 'script');

async function isPopup(
  session: CDPSession,
  tabs: ReadonlySet<string>,
  { frameId, resourceType }: Paused,
): Promise<boolean> {
  if (resourceType !== 'Document' || tabs.has(frameId)) return false;
  const { targetInfos } = await session.send('Target.getTargets');
  const window = targetInfos.find(({ targetId }) => targetId === frameId);
  return window?.openerId !== undefined && tabs.has(window.openerId);
}
