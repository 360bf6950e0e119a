/** Clears a page of what lies over it: consent is refused, dialogs that block are closed; presses are counted. */
import { pageLanguages } from '../../language/page-language.js';
import { type Overlay, overlaysExpression } from '../facts/in-page/overlays.js';
import { asksForConsent, blocks, dismissalOf } from '../recognise/overlay.js';
import type { Tab } from '../tab/tab.js';
import { refuseByRules } from './consent.js';
import { settled } from './press.js';

export interface Cleared {
  /** Presses to refuse consent, counted apart from journeys. */
  consentActions: number;
  /** Texts of the controls that closed other overlays: actions on the way. */
  dismissed: readonly string[];
  /** Something went by itself meanwhile, as preloaders do. */
  waited?: boolean;
  /** Paths of links that could be pressed before anything was closed. */
  spared?: ReadonlySet<string>;
}

/** Overlays upon overlays, at most (our assumption). */
export const LAYERS = 4;

/**
 * `wanted` where a press may have opened what lies over the page: then only questions of consent are answered; `covering` where
 * something keeps presses from what is wanted: then small bars are closed, too.
 */
export async function clearOverlays(
  tab: Tab,
  declared: string | null,
  { wanted = false, layers = LAYERS, covering = false } = {},
): Promise<Cleared> {
  const dismissed: string[] = [];
  let consentActions = 0;
  let waited = false;
  if (tab.context.door === null) return { consentActions, dismissed };
  const languages = pageLanguages(declared, []);
  const tried = new Set<string>();
  for (let layer = 0; layer < layers; layer++) {
    const found = await overlaysOf(tab);
    const next =
      found.find((one) => !tried.has(one.text) && asksForConsent(one, languages)) ??
      found.find(
        (one) =>
          !wanted &&
          !tried.has(one.text) &&
          (blocks(one) || (covering && dismissalOf(one, false, languages) !== null)),
      );
    if (!next) break;
    tried.add(next.text);
    if (!asksForConsent(next, languages) && (await goesByItself(tab, next, languages))) {
      waited = true;
      continue;
    }
    // Closing sends nothing either: "Close account" in a dialog looks like a way to close it.
    tab.guard.press();
    if (asksForConsent(next, languages)) {
      consentActions +=
        (await refuseByRules(tab.page)) ?? (await pressAway(tab, next, true, languages)).length;
      await settled(tab);
    } else {
      dismissed.push(...(await pressAway(tab, next, false, languages)));
    }
  }
  return { consentActions, dismissed, waited };
}

/** Milliseconds that a preloader may take to go (our assumption). */
const PRELOADER = 3000;

/** What offers nothing to press may be a preloader: it is waited for, once. */
async function goesByItself(tab: Tab, overlay: Overlay, languages: readonly string[]): Promise<boolean> {
  if (tab.hasStandingVeil || overlay.frame !== null || dismissalOf(overlay, false, languages) !== null)
    return false;
  const until = performance.now() + PRELOADER;
  while (performance.now() < until) {
    await tab.page.evaluate('new Promise((done) => setTimeout(done, 100))');
    if (!(await isThere(tab, overlay))) return true;
  }
  tab.hasStandingVeil = true;
  return false;
}

const isThere = async (tab: Tab, { text }: Overlay): Promise<boolean> =>
  (await overlaysOf(tab)).some((one) => blocks(one) && one.text === text);

/** What lies over the page now, consent frames included. */
export async function overlaysOf(tab: Tab): Promise<Overlay[]> {
  const found = (await tab.page.evaluate(overlaysExpression())) as Overlay[];
  return Promise.all(
    found.map(async (overlay) => {
      const frame = overlay.frame && tab.page.frames().find((one) => one.url() === overlay.frame);
      if (!frame) return overlay;
      const [inner] = (await frame.evaluate(overlaysExpression(true)).catch(() => [])) as Overlay[];
      const element = await frame.frameElement();
      const box = await element?.boundingBox();
      if (!inner || !box) return overlay;
      const controls = inner.controls.map((one) => ({ ...one, x: one.x + box.x, y: one.y + box.y }));
      return { ...overlay, text: `${overlay.text} ${inner.text}`, controls };
    }),
  );
}

/** What was pressed; Escape where no control says that it closes. */
async function pressAway(
  tab: Tab,
  overlay: Overlay,
  consent: boolean,
  languages: readonly string[],
): Promise<string[]> {
  const control = dismissalOf(overlay, consent, languages);
  const mode = tab.guard.mode;
  tab.guard.mode = 'hold';
  if (control && tab.touch) await tab.page.touchscreen.tap(control.x, control.y);
  else if (control) await tab.page.mouse.click(control.x, control.y);
  else await tab.page.keyboard.press('Escape');
  await settled(tab);
  tab.guard.mode = mode;
  if (control) return [control.text];
  return consent || (await isThere(tab, overlay)) ? [] : ['Escape'];
}
