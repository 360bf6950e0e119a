/** Cuts a tab off from the network: forms that check or save while somebody types must not reach the company. */
import type { Tab } from './tab.js';

export async function cutOff<T>({ session }: Tab, act: () => Promise<T>): Promise<T> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: true, ...UNLIMITED });
  try {
    return await act();
  } finally {
    await session.send('Network.emulateNetworkConditions', { offline: false, ...UNLIMITED });
  }
}

const UNLIMITED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
