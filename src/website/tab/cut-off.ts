/**
 * Cuts a tab off from the network: forms that check or save while somebody types must not reach the company. What was
 * filled in stays in the page, whose scripts may try again whenever there is a network; so it comes back only when the
 * page is gone.
 */
import type { Tab } from './tab.js';

export async function cutOff<T>(tab: Tab, act: () => Promise<T>): Promise<T> {
  tab.cut = true;
  tab.guard.silence(true);
  await tab.session.send('Network.emulateNetworkConditions', { offline: true, ...UNLIMITED });
  return act();
}

/** Leaves the page that was cut off, if it is that; to be called before another one is opened. */
export async function reconnect(tab: Tab): Promise<void> {
  if (!tab.cut) return;
  await tab.page.goto('about:blank');
  await tab.session.send('Network.emulateNetworkConditions', { offline: false, ...UNLIMITED });
  tab.guard.silence(false);
  tab.cut = false;
}

const UNLIMITED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
