/** Presses a control that may lead to another page or send a basket, and waits for what comes. */
import type { ElementFact } from '../../model/page-facts.js';
import { press } from './press.js';
import type { Tab } from './tab.js';

/** Milliseconds until a page that was asked for counts as not answering (our assumption). */
const PAGE_TIMEOUT = 15_000;

/** False where the control could not be reached. `send` lets the press send a form, as adding to a basket does. */
export async function walkingPress(
  tab: Tab,
  { path, frame }: Pick<ElementFact, 'path' | 'frame'>,
  mode: 'open' | 'send',
): Promise<boolean> {
  const { page, guard } = tab;
  const loads = guard.loads;
  const arrived = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      page.off('domcontentloaded', done);
      resolve();
    };
    const timer = setTimeout(done, PAGE_TIMEOUT);
    timer.unref();
    page.on('domcontentloaded', done);
  });
  guard.mode = mode;
  const { landed } = await press(tab, { path, frame, hover: false });
  if (guard.loads > loads) {
    await arrived;
    await tab.traffic.idle(PAGE_TIMEOUT);
  }
  guard.mode = 'hold';
  return landed;
}
