/** Closes what came over a page after it was read, as offers do that wait a moment, and presses again. */

import type { Tab } from '../tab/tab.js';
import { type Cleared, clearOverlays, LAYERS } from './overlays.js';

/**
 * `press` tells whether it landed; `cleared` is what had to be closed before it did. One thing at a time is
 * closed, because what is to be pressed may stand in the next one.
 */
export async function pressAgain<Pressed extends { landed: boolean }>(
  tab: Tab,
  press: () => Promise<Pressed>,
): Promise<{ pressed: Pressed; cleared: Cleared }> {
  let pressed = await press();
  let cleared: Cleared = { consentActions: 0, dismissed: [] };
  for (let layer = 0; layer < LAYERS && !pressed.landed; layer++) {
    const next = await clearOverlays(tab, tab.facts?.lang ?? null, { layers: 1 });
    if (next.consentActions + next.dismissed.length === 0) break;
    cleared = {
      consentActions: cleared.consentActions + next.consentActions,
      dismissed: [...cleared.dismissed, ...next.dismissed],
    };
    pressed = await press();
  }
  return { pressed, cleared };
}
