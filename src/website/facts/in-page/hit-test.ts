/** Where on the screen an element can be pressed, and whether a press there would land on it. */

export type Aim =
  | { found: false }
  /** Viewport coordinates of the frame it stands in; `cover` says what would be pressed instead. */
  | { found: true; x: number; y: number; landed: boolean; cover: string };

/** Runs in the page. Scrolls only where the element is out of sight or something covers it. */
function aim(element: Element | null): Aim {
  if (!element) return { found: false };
  // What opens in a window of its own is to be seen here.
  element.closest('a[target], area[target]')?.removeAttribute('target');
  const rectangles = () => {
    const own = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (own.length > 0) return own.slice(0, 3);
    // Floats, pictures and blocks inside leave the element itself without a size.
    const inner = [...element.querySelectorAll('*')].map((child) => child.getBoundingClientRect());
    return inner.filter(({ width, height }) => width > 1 && height > 1).slice(0, 3);
  };
  const topmost = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  };
  const within = (hit: Element | null): boolean => {
    for (let at: Node | null = hit; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === element) return true;
    if (hit?.tagName === 'IMG' && element.tagName === 'AREA') return true;
    return hit?.closest?.('label')?.control === element;
  };
  const describe = (hit: Element | null): string =>
    hit ? (hit.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 80) || hit.tagName.toLowerCase() : '';
  const attempt = (): Aim | null => {
    let missed: Aim | null = null;
    for (const { x, y, width, height } of rectangles()) {
      for (const share of [0.5, 0.25, 0.75]) {
        const point = { x: x + width * share, y: y + height / 2 };
        if (point.x < 0 || point.y < 0 || point.x >= innerWidth || point.y >= innerHeight) continue;
        const hit = topmost(point.x, point.y);
        if (within(hit)) return { found: true, ...point, landed: true, cover: '' };
        missed ??= { found: true, ...point, landed: false, cover: describe(hit) };
      }
    }
    return missed;
  };
  const first = attempt();
  if (first?.found && first.landed) return first;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return attempt() ?? first ?? { found: true, x: 0, y: 0, landed: false, cover: '' };
}

/** Runs in the page. Something may come between aiming and pressing: what the press reached tells. */
function watchPress(element: Element | null): void {
  if (!element) return;
  const hears = (event: Event) => {
    const path = event.composedPath();
    const hit = path[0] as Element;
    const label = path.find((node) => node instanceof HTMLLabelElement) as HTMLLabelElement | undefined;
    const meant = path.includes(element) || label?.control === element;
    const picture = hit.tagName === 'IMG' && element.tagName === 'AREA';
    const words = (hit.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 80);
    Object.assign(globalThis, {
      ownqueueReached: meant || picture ? '' : words || hit.tagName.toLowerCase(),
    });
  };
  Object.assign(globalThis, { ownqueueReached: '' });
  // With the mouse what is under it when the button goes down counts; a tap finds its place only as it ends.
  addEventListener('pointerdown', hears, { capture: true, once: true });
  const taps = (event: MouseEvent) => (event as PointerEvent).pointerType === 'touch' && hears(event);
  addEventListener('click', taps, { capture: true, once: true });
}

/** JavaScript that evaluates to the `Aim` at the element that `element` (JavaScript too) evaluates to. */
export const aimExpression = (element: string): string =>
  `((element) => { (${watchPress})(element); return (${aim})(element) })(${element})`;

/** JavaScript that evaluates to what the last press reached in place of the element it was meant for; '' for itself. */
export const reachedExpression = "globalThis.ownqueueReached ?? ''";

/** JavaScript that tells for each element whether a press on it would land, and leaves the page at its top. */
export const landsExpression = (elements: readonly string[]): string =>
  `(() => { const aim = ${aim}; const lands = [${elements.join(',')}].map((e) => { const a = aim(e); return a.found && a.landed; });
    scrollTo({ top: 0, behavior: 'instant' }); return lands })()`;
