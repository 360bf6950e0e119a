/** Sends away what lies over the page before a recorded press, unless the press itself does. */
import { pageLanguages } from '../../language/page-language.js';
import type { ElementFact } from '../../model/page-facts.js';
import { clearOverlays, overlaysOf } from '../interact/overlays.js';
import { walkingPress } from '../interact/walking-press.js';
import { shortLabel } from '../recognise/labels.js';
import { asksForConsent } from '../recognise/overlay.js';
import { dismissalStep } from '../search/dismissal.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import type { Trail } from './trail.js';

/** True where the recorded press answered a question of consent: it is done, and counted apart. */
export async function clearWay(tab: Tab, trail: Trail, pressed: ElementFact | null): Promise<boolean> {
  const overlays = await overlaysOf(tab);
  if (overlays.length === 0) return false;
  const languages = pageLanguages(tab.facts?.lang ?? null, []);
  const label = pressed && shortLabel(pressed);
  const answers = overlays.some(
    (overlay) =>
      asksForConsent(overlay, languages) && overlay.controls.some(({ text }) => text.trim() === label),
  );
  if (pressed && answers) {
    await walkingPress(tab, pressed, 'hold');
    trail.consentActions += 1;
    await readFacts(tab);
    return true;
  }
  const { consentActions, dismissed } = await clearOverlays(tab, tab.facts?.lang ?? null, {
    wanted: trail.opened,
  });
  trail.consentActions += consentActions;
  const about = { url: tab.page.url(), viewport: tab.touch ? 'mobile' : 'desktop' } as const;
  for (const text of dismissed) trail.dismiss(dismissalStep(text, about));
  if (consentActions + dismissed.length > 0) await readFacts(tab);
  return false;
}
