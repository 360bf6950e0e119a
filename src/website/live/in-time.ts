/** Holds work in a tab to its time, and puts a fresh page in the place of one that crashed, closed or hangs. */
import { CLOSED, CRASHED, type Tab } from './tab.js';

export const HANGS = 'the page keeps the browser busy without end';

/** Milliseconds in which abandoned work hears that its page is gone (our assumption). */
const TO_HEAR = 2_000;

/** Rejects with a sentence where the page was lost; other failures of `work` pass through. */
export async function inTime<T>(tab: Tab, ms: number, work: () => Promise<T>): Promise<T> {
  if (tab.isLost()) await tab.renew();
  const { page, lost } = tab;
  const running = work();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(HANGS)), ms);
  });
  try {
    return await Promise.race([running, lost, late]);
  } catch (error) {
    // An inner piece of work has seen to it already.
    if (tab.page !== page) throw error;
    if ((error as Error).message === HANGS) tab.giveUp(HANGS);
    if (!tab.isLost()) throw error;
    const why = await lost.catch((reason: Error) => reason);
    await page.close().catch(() => {});
    await Promise.race([running.catch(() => {}), pause(TO_HEAR)]);
    await tab.renew();
    throw why;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the page had to be replaced. */
export const isLoss = ({ message }: Error): boolean => LOSSES.has(message);

const LOSSES: ReadonlySet<string> = new Set([HANGS, CRASHED, CLOSED]);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
