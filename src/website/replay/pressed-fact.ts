/** What a recorded step presses, as a fact about the page. */
import type { ElementFact } from '../../model/page-facts.js';
import type { Page } from '../browser/launch.js';
import { evaluateOn, type Found } from '../browser/recorder.js';
import { pressedFactBody } from '../facts/page-facts.js';

/** Null where the element has gone meanwhile. */
export async function pressedFact(page: Page, found: Found): Promise<ElementFact | null> {
  const own = await evaluateOn<ElementFact | null>(found, pressedFactBody());
  const frame = found.frame === page.mainFrame() ? null : found.frame.url();
  return own && { ...own, frame: own.frame ?? frame };
}
