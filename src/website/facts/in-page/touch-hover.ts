/** Runs in each page on a phone before its own scripts: what a tap has shown stays, as it does on real phones. */

/**
 * A tap points at an element and leaves it pointed at until the next tap. The browser that is remote-controlled
 * leaves at once, so that menus that open when pointed at would fold up under the finger.
 */
export function keepPointedAt(): void {
  // Milliseconds after a tap in which nothing is left (our assumption); the next tap comes later.
  const RECENT = 700;
  let tapped = Number.NEGATIVE_INFINITY;
  const note = ({ isTrusted }: Event): void => {
    if (isTrusted) tapped = performance.now();
  };
  addEventListener('click', note, true);
  const stop = (event: Event): void => {
    if (event.isTrusted && performance.now() - tapped < RECENT) event.stopImmediatePropagation();
  };
  for (const type of ['mouseout', 'mouseleave']) addEventListener(type, stop, true);
}
