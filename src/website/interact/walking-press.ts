/** Does something that may lead to another page or send a basket, and waits for what comes. */
import type { ElementFact } from '../../model/page-facts.js';
import type { GuardMode } from '../tab/request-guard.js';
import type { Tab } from '../tab/tab.js';
import { type Pressed, press, settled } from './press.js';

/** Milliseconds until a page that was asked for counts as not answering (our assumption). */
const PAGE_TIMEOUT = 15_000;

/** `act` under the guard of `mode`; afterwards the tab is held. */
export async function arriving<T>(tab: Tab, mode: GuardMode, act: () => Promise<T>): Promise<T> {
  const { page, guard } = tab;
  const loads = guard.loads;
  let timer: NodeJS.Timeout | undefined;
  const arrived = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      page.off('domcontentloaded', done);
      resolve();
    };
    timer = setTimeout(done, PAGE_TIMEOUT);
    timer.unref();
    page.on('domcontentloaded', done);
  });
  // What follows is one more page opened on purpose.
  if (mode !== 'hold') guard.begin();
  guard.mode = mode;
  try {
    const result = await act();
    if (guard.loads > loads) {
      await arrived;
      await tab.traffic.idle(PAGE_TIMEOUT);
    }
    return result;
  } finally {
    clearTimeout(timer);
    guard.mode = 'hold';
  }
}

/** Presses a control. */
export const walkingPress = (
  tab: Tab,
  { path, frame }: Pick<ElementFact, 'path' | 'frame'>,
  mode: GuardMode = 'send',
): Promise<Pressed> => arriving(tab, mode, () => press(tab, { path, frame, hover: false }));

/** Types or waits, as recorded, and waits until what that has set off is over. */
export const walkingStep = (tab: Tab, mode: GuardMode, act: () => Promise<void>): Promise<void> =>
  arriving(tab, mode, async () => {
    const leaves = tab.guard.nextPage();
    await act();
    await Promise.race([settled(tab), leaves]);
  });
