/** Holds work in a tab to its time, and puts a fresh page in the place of one that crashed, closed or hangs. */
import pTimeout from 'p-timeout';
import { CLOSED, CRASHED, type Tab } from './tab.js';

export const HANGS = 'the page keeps the browser busy without end';

/** Milliseconds in which abandoned work hears that its page is gone (our assumption). */
const TO_HEAR = 2_000;

/** Per tab, the pieces of work that are under way, one within another. */
const under = new WeakMap<Tab, object[]>();

/**
 * Rejects with a sentence where the page was lost; other failures of `work` pass through. Of pieces within another, the
 * innermost hears of the loss and may make good for it.
 */
export async function inTime<T>(tab: Tab, ms: number, work: () => Promise<T>): Promise<T> {
  if (tab.isLost()) await tab.renew();
  const { page, lost } = tab;
  const me = {};
  const pieces = under.get(tab) ?? [];
  under.set(tab, pieces);
  pieces.push(me);
  const running = work();
  const heard = new Promise<never>((_resolve, reject) => {
    lost.catch((reason) => pieces.at(-1) === me && reject(reason));
  });
  try {
    return await pTimeout(Promise.race([running, heard]), { milliseconds: ms, message: HANGS });
  } catch (error) {
    // An inner piece of work has seen to it already.
    if (tab.page !== page) throw error;
    if ((error as Error).message === HANGS) tab.giveUp(HANGS);
    if (!tab.isLost()) throw error;
    const why = await lost.catch((reason: Error) => reason);
    await page.close().catch(() => {});
    await pTimeout(
      running.catch(() => {}),
      { milliseconds: TO_HEAR, message: false },
    );
    await tab.renew();
    throw why;
  } finally {
    pieces.splice(pieces.indexOf(me), 1);
  }
}

/** Whether the page had to be replaced. */
export const isLoss = ({ message }: Error): boolean => LOSSES.has(message);

const LOSSES: ReadonlySet<string> = new Set([HANGS, CRASHED, CLOSED]);
