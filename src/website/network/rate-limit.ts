/** A few requests at a time: resolves when the next page may be asked for. */
import { setTimeout as wait } from 'node:timers/promises';

/** Pages of this machine itself need no protection from us. */
const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** At most `perSecond` turns in a second; an abort lets everything through, so that nobody waits to stop. */
export function turnsOf(perSecond: number, signal: AbortSignal): (url: string) => Promise<void> {
  let next = 0;
  return async (url) => {
    if (LOOPBACK.test(new URL(url).hostname)) return;
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + 1000 / perSecond;
    if (at > now) await wait(at - now, undefined, { signal }).catch(() => {});
  };
}
