/** Waits inside the page until content that scripts bring has arrived; pages without such scripts do not wait. */

/**
 * Resolves at once for a page that already offers something to press or fill in, unless it says that it is
 * still busy; otherwise when nothing has changed for a while. Times in milliseconds are our assumptions.
 * A tap turns into a click a moment later. Runs in the page.
 */
function settle(pressed: boolean, touch: boolean, longest: number): Promise<void> {
  const LATEST = longest;
  const BUSY =
    '[aria-busy=true], [role=progressbar], [class*=spinner], [class*=skeleton], [class*=loading], [class*=loader]';
  // After a press only what surely waits for something: many classes are called loading for ever.
  const WAITS = '[aria-busy=true], [role=progressbar], [class*=spinner], [class*=skeleton]';
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const busy = () => [...document.querySelectorAll(pressed ? WAITS : BUSY)].some(shows);
  const unfinished = () => {
    if (count('a[href], button, input:not([type=hidden])') < 5) return true;
    const main = document.querySelector('main, [role=main], #app, #root, app-root');
    if (main && shows(main) && !main.textContent?.trim()) return true;
    return busy();
  };
  if (!pressed && (document.scripts.length === 0 || !unfinished())) return Promise.resolve();
  return new Promise((resolve) => {
    const quiet = () =>
      pressed ? (busy() ? 600 : touch ? 200 : 60) : busy() ? 1000 : unfinished() ? 500 : 100;
    let timer = setTimeout(done, quiet());
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet());
    });
    const latest = setTimeout(done, LATEST);
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    function done() {
      clearTimeout(timer);
      clearTimeout(latest);
      observer.disconnect();
      resolve();
    }
  });
}

/** Milliseconds that a page may say that it is busy, or change after a press, before it is read as it is (our assumptions). */
export const LONGEST = 5000;
export const LONGEST_PRESSED = 1500;

/** JavaScript that evaluates to a promise of a settled page; `pressed` after a control was used, `longest` for one that was not. */
export const settleExpression = ({
  pressed = false,
  touch = false,
  longest,
}: {
  pressed?: boolean;
  touch?: boolean;
  longest?: number;
} = {}): string => `(${settle})(${pressed}, ${touch}, ${longest ?? (pressed ? LONGEST_PRESSED : LONGEST)})`;
