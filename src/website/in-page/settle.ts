/** Waits inside the page until content that scripts bring has arrived; pages without such scripts do not wait. */

/**
 * Resolves at once for a page that already offers something to press or fill in; otherwise when nothing has
 * changed for 300 ms, and after 5 s at the latest (our assumptions). Runs in the page.
 */
function settle(): Promise<void> {
  const QUIET = 300;
  const LATEST = 5000;
  const offered = document.querySelectorAll('a[href], button, input:not([type=hidden])').length;
  const scripted = document.scripts.length > 0;
  if (!scripted || offered >= 5) return Promise.resolve();
  return new Promise((resolve) => {
    let timer = setTimeout(done, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET);
    });
    const latest = setTimeout(done, LATEST);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    function done() {
      clearTimeout(timer);
      clearTimeout(latest);
      observer.disconnect();
      resolve();
    }
  });
}

/** JavaScript that evaluates to a promise of a settled page. */
export const settleExpression = (): string => `(${settle})()`;
