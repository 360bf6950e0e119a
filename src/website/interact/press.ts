/** Presses an element as a customer would: with the mouse or a finger, at a point where it lands. */
import type { Frame } from '../browser/launch.js';
import { fillIn } from '../facts/in-page/fill-in.js';
import { type Aim, aimExpression, reachedExpression } from '../facts/in-page/hit-test.js';
import { LONGEST_PRESSED, settleExpression } from '../facts/in-page/settle.js';
import { elementExpression } from '../facts/page-facts.js';
import type { Press } from '../search/cheapest-paths.js';
import type { Tab } from '../tab/tab.js';
import { shutDoor } from '../tab/throwaway.js';

export interface Pressed {
  /** False where the element is gone, covered or out of reach. */
  landed: boolean;
  /** What lay over it, or came over it as it was pressed. */
  cover: string;
  /** A page that the press asked for and that was not opened, because the tab was held. */
  wanted: string | null;
  /** The press wanted to change something, which it may not. */
  sends: boolean;
  /** A script of the page failed. */
  failed: boolean;
}

/** Presses what the search has found; what is to be filled in for it, behind a shut door alone. */
export async function press(tab: Tab, target: Press): Promise<Pressed> {
  const { fills, hover } = target;
  const frame = frameOf(tab, target);
  const element = elementExpression(target.path);
  if (fills === undefined) return pressElement(tab, { frame, element, hover });
  shutDoor(tab);
  await frame?.evaluate(`(${fillIn})(${elementExpression(fills)})`);
  return pressElement(tab, { frame, element, hover });
}

/** `element` is JavaScript that evaluates to it in its frame; without a frame nothing can be pressed. */
export async function pressElement(
  tab: Tab,
  { frame, element, hover }: { frame: Frame | null; element: string; hover: boolean },
): Promise<Pressed> {
  const missed = { landed: false, cover: '', wanted: null, sends: false, failed: false };
  // What a press sends could not be held back.
  if (tab.context.door === null || tab.confirmation !== null) return missed;
  const aimed = frame && ((await frame.evaluate(aimExpression(element))) as Aim);
  if (!aimed?.found) return missed;
  if (!aimed.landed) return { ...missed, cover: aimed.cover };
  const point = await inPage(frame!, aimed);
  tab.guard.press();
  const leaves = tab.guard.nextPage();
  let failed = false;
  const hear = () => {
    failed = true;
  };
  tab.page.on('pageerror', hear);
  if (tab.touch) await tab.page.touchscreen.tap(point.x, point.y);
  else if (hover) await tab.page.mouse.move(point.x, point.y);
  else await tab.page.mouse.click(point.x, point.y);
  const stays = await Promise.race([settled(tab).then(() => true), leaves.then(() => false)]);
  tab.page.off('pageerror', hear);
  // Where the page goes, nobody is left to ask.
  const asks = !hover && (stays || tab.guard.mode === 'hold');
  const heard = asks ? frame!.evaluate(reachedExpression).catch(() => '') : '';
  const between = String(await heard);
  if (between !== '') return { ...missed, cover: between };
  const asked = tab.guard.wanted.find(({ acts }) => !acts)?.url ?? null;
  const sends = tab.guard.wanted.some(({ acts }) => acts);
  return { landed: true, cover: '', wanted: asked, sends, failed };
}

/** Waits until what a press has set off is over. */
export async function settled(tab: Tab): Promise<void> {
  await tab.traffic.idle(LONGEST_REQUEST);
  // A press may have led to another document while we asked.
  const longest = tab.restless >= RESTLESS ? RESTLESS_PATIENCE : LONGEST_PRESSED;
  const begun = performance.now();
  await tab.page.evaluate(settleExpression({ pressed: true, touch: tab.touch, longest })).catch(() => {});
  tab.restless = performance.now() - begun >= longest ? tab.restless + 1 : 0;
  await tab.traffic.idle(LONGEST_REQUEST);
}

/** After so many presses in a row that nothing came to rest after, a page moves by itself (our assumption). */
const RESTLESS = 3;
/** Milliseconds for what a press has changed on such a page (our assumption). */
const RESTLESS_PATIENCE = 600;

/** Milliseconds that data may take to arrive before the page is read without it (our assumption). */
const LONGEST_REQUEST = 4000;

export const frameOf = (tab: Tab, { frame }: Pick<Press, 'frame'>): Frame | null =>
  frame === null ? tab.page.mainFrame() : (tab.page.frames().find((one) => one.url() === frame) ?? null);

/** From coordinates of a frame to those of the page. */
async function inPage(frame: Frame, { x, y }: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  if (!element) return { x, y };
  const box = await element.boundingBox();
  await element.dispose();
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}
