/**
 * A throwaway place for a tab: a browser context of its own that begins with a copy of the cookies. There the page is shown as it
 * was, the door is shut, and examples are filled in; then the context is destroyed with all that its pages have kept, before
 * anything of that website is opened again.
 */
import { openContext } from '../browser/context.js';
import type { Tab } from './tab.js';

/** Moves the tab into a fresh throwaway place, at no page yet and with its door open. False if there can be none. */
export async function enterThrowaway(tab: Tab): Promise<boolean> {
  await leaveThrowaway(tab);
  // Without a door, what is typed could leave.
  if (tab.context.door === null) return false;
  const cookies = await tab.context.context.cookies();
  const context = await openContext(tab.context.browser, tab.context.options);
  try {
    if (cookies.length > 0) await context.context.setCookie(...cookies);
    await tab.stepAside(context);
    return true;
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Nothing passes any more. Throws outside a throwaway place: what is typed elsewhere would be kept. */
export function shutDoor({ context, isAside }: Tab): void {
  if (!isAside()) throw new Error('Examples are filled in in a throwaway context alone.');
  context.door?.shut();
}

/** Whether the tab is in a throwaway place whose door is shut. */
export const isShutIn = (tab: Tab): boolean => tab.isAside() && tab.context.door?.isShut() === true;

/** Destroys the throwaway place, if the tab is in one; the tab then stands where it stood before. */
export const leaveThrowaway = (tab: Tab): Promise<void> => tab.stepBack();
