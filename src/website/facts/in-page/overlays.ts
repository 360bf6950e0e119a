/** Finds what lies over a page: consent bars, welcome dialogs, panels that keep presses from what is below. */

export interface Overlay {
  text: string;
  /** How many of nine points of the screen it covers. */
  covers: number;
  /** URL of the frame that it consists of; its controls have to be asked for there. */
  frame: string | null;
  controls: readonly OverlayControl[];
}

export interface OverlayControl {
  /** Text or accessible name; may be empty or a sign such as ×. */
  text: string;
  /** Centre in the viewport. */
  x: number;
  y: number;
  field: boolean;
}

/** Runs in the page, or with `whole` in a frame that is an overlay as a whole. */
function overlays(whole: boolean): Overlay[] {
  const PRESSABLE =
    'button, a, [role=button], input[type=button], input[type=submit], [aria-label], [class*=close]';

  /** Up through shadow roots. */
  const up = (element: Element): Element | null =>
    element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

  function topmost(x: number, y: number): Element | null {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  }

  function layerOf(hit: Element): Element | null {
    let layer: Element | null = null;
    for (let at: Element | null = hit; at && at !== document.body; at = up(at)) {
      const { position, zIndex } = getComputedStyle(at);
      const lifted = position === 'fixed' || (position === 'absolute' && Number(zIndex) >= 10);
      if (lifted || at.matches('dialog[open], [aria-modal=true], :popover-open')) layer = at;
    }
    return layer;
  }

  /** An app that fills the screen is the page, and a bar with the menu belongs to it. */
  function isPage(layer: Element): boolean {
    if (layer.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]')) return false;
    if (layer.matches('header, nav, main, aside') || layer.querySelector('main, header, [role=main]'))
      return true;
    const links = document.links.length;
    return links > 0 && layer.querySelectorAll('a[href]').length > links / 2 && links > 5;
  }

  function everything(root: Element | ShadowRoot | Document, selector: string): Element[] {
    const found = [...root.querySelectorAll(selector)];
    for (const host of root.querySelectorAll('*'))
      if (host.shadowRoot) found.push(...everything(host.shadowRoot, selector));
    return found;
  }

  function controlsOf(root: Element | Document): OverlayControl[] {
    const inside = root instanceof Element && root.shadowRoot ? everything(root.shadowRoot, PRESSABLE) : [];
    return [...everything(root, PRESSABLE), ...inside].slice(0, 60).flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const hit = topmost(x + width / 2, y + height / 2);
      if (width < 4 || height < 4 || !hit || !(element.contains(hit) || hit.contains(element))) return [];
      const name = element.getAttribute('aria-label') || element.getAttribute('title') || '';
      const text = (
        (element as HTMLElement).textContent ||
        (element as HTMLInputElement).value ||
        name
      ).trim();
      return [{ text: text.slice(0, 80), x: x + width / 2, y: y + height / 2, field: false }];
    });
  }

  const textOf = (element: Element) =>
    ((element as HTMLElement).textContent || element.shadowRoot?.textContent || element.textContent || '')
      .replace(/\s+/g, ' ')
      .slice(0, 600);

  if (whole)
    return [{ text: textOf(document.body), covers: 9, frame: null, controls: controlsOf(document.body) }];
  const layers = new Map<Element, number>();
  for (const across of [0.1, 0.5, 0.9])
    for (const down of [0.12, 0.5, 0.96]) {
      const hit = topmost(innerWidth * across, innerHeight * down);
      const layer = hit && layerOf(hit);
      if (layer && !isPage(layer)) layers.set(layer, (layers.get(layer) ?? 0) + 1);
    }
  // A veil and the box upon it are often siblings: the box holds what can be pressed.
  const BOXES = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';
  const veiled = [...layers.keys()].some((layer) => layer.getRootNode() instanceof ShadowRoot);
  const boxes = veiled ? everything(document, BOXES) : [...document.querySelectorAll(BOXES)];
  for (const box of boxes) {
    const known = [...layers.keys()].some((layer) => layer.contains(box));
    if (!known && layers.size > 0 && box.checkVisibility({ visibilityProperty: true })) layers.set(box, 1);
  }
  return [...layers].map(([layer, covers]) => {
    const frame = layer.matches('iframe') ? layer : layer.querySelector('iframe');
    const controls = controlsOf(layer);
    return {
      text: textOf(layer),
      covers,
      frame: frame && controls.length === 0 ? (frame as HTMLIFrameElement).src : null,
      controls,
    };
  });
}

/** JavaScript that evaluates to the overlays of the document it is evaluated in. */
export const overlaysExpression = (whole = false): string => `(${overlays})(${whole})`;
