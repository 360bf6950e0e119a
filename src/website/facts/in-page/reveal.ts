/** What a page shows only once it has been scrolled to: texts and forms that fade in (AOS, WOW, IntersectionObserver). */

/**
 * Scrolls to whatever is there and cannot be seen yet, as somebody who reads the page does, and leaves what has come to be
 * seen as it then was: some pages take it back when one scrolls on. Ends at the top of the page. Resolves to how many elements
 * have come. Times in milliseconds are our assumptions. Runs in the page.
 */
async function reveal(): Promise<number> {
  const IN_VAIN = 2;
  const PATIENCE = 120;
  const LATEST = 1200;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const isUnseen = (element: Element) => {
    const { opacity, visibility } = getComputedStyle(element);
    if (Number(opacity) < 0.05) return true;
    const parent = element.parentElement;
    return visibility === 'hidden' && (!parent || getComputedStyle(parent).visibility !== 'hidden');
  };
  /** In the flow of the page: what is pinned to the screen or lies upon others has other reasons. */
  const flows = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position, display } = getComputedStyle(at);
      if (position === 'fixed' || display === 'none' || (position === 'absolute' && at === element))
        return false;
    }
    return true;
  };
  const hasContent = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && (element.textContent?.trim() || element.querySelector('input, textarea, a'))
    );
  };
  const waiting = new Set(
    [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => isUnseen(element) && hasContent(element) && flows(element),
    ),
  );
  if (waiting.size === 0) return 0;
  const seen = new Set<HTMLElement>();
  const finish = () => {
    for (const animation of document.getAnimations()) {
      const { endTime } = animation.effect?.getComputedTiming() ?? {};
      if (typeof endTime === 'number' && endTime < 10_000 && endTime > 0) animation.finish();
    }
  };
  const look = (here: readonly HTMLElement[]) => {
    finish();
    for (const element of here) {
      if (!waiting.has(element) || isUnseen(element)) continue;
      waiting.delete(element);
      seen.add(element);
    }
  };
  const top = (element: Element) => element.getBoundingClientRect().top + scrollY;
  const begun = performance.now();
  const screens = new Map<number, HTMLElement[]>();
  for (const element of waiting) {
    const screen = Math.floor(top(element) / (0.8 * innerHeight));
    screens.set(screen, [...(screens.get(screen) ?? []), element]);
  }
  let inVain = 0;
  for (const [screen, here] of [...screens].sort(([a], [b]) => a - b)) {
    if (inVain >= IN_VAIN || performance.now() - begun > LATEST) break;
    const before = seen.size;
    scrollTo({ top: Math.max(0, (screen - 0.1) * 0.8 * innerHeight), behavior: 'instant' });
    const arrived = performance.now();
    do {
      await frame();
      look(here);
    } while (here.some((element) => waiting.has(element)) && performance.now() - arrived < PATIENCE);
    inVain = seen.size > before ? 0 : inVain + 1;
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await frame();
  await frame();
  for (const element of seen) {
    if (!isUnseen(element)) continue;
    for (const [name, value] of [
      ['transition', 'none'],
      ['opacity', '1'],
      ['visibility', 'visible'],
      ['pointer-events', 'auto'],
    ])
      element.style.setProperty(name!, value!, 'important');
  }
  finish();
  return seen.size;
}

/** JavaScript that evaluates to a promise of how many elements scrolling has brought to be seen. */
export const revealExpression = (): string => `(${reveal})()`;
