/** Runs in each page before its own scripts: what pages do to the window is as good as done, and holds up nothing. */

/**
 * A press may open a window: it is shown in this one. Without a press none opens, as browsers of customers have it.
 */
export function behaveInPage(): void {
  // The browser takes our own questions for presses, so presses are noted here; milliseconds (our assumption).
  const RECENT = 1000;
  let pressed = Number.NEGATIVE_INFINITY;
  const note = ({ isTrusted }: Event): void => {
    if (isTrusted) pressed = performance.now();
  };
  for (const type of ['mousedown', 'touchend', 'keydown', 'click']) addEventListener(type, note, true);
  const isPressed = (): boolean => performance.now() - pressed <= RECENT;
  window.open = (url) => {
    if (!url || !isPressed()) return null;
    location.assign(url);
    return window;
  };
  // Going back while the next page is on its way would bring another one in its place.
  for (const way of ['back', 'forward', 'go'] as const)
    History.prototype[way] = new Proxy(History.prototype[way], {
      apply: (target, self, steps) => (isPressed() ? Reflect.apply(target, self, steps) : undefined),
    });
  // These wait for somebody to press a button, and hold up the page meanwhile; here somebody says no at once.
  window.print = () => {};
  window.alert = () => {};
  window.confirm = () => false;
  window.prompt = () => null;
  // Whoever asks this wants to tell programs from people; the answer stays true.
  const mark = Object.getOwnPropertyDescriptor(Navigator.prototype, 'webdriver');
  if (mark?.get)
    Object.defineProperty(Navigator.prototype, 'webdriver', {
      ...mark,
      get: new Proxy(mark.get, {
        apply(target, self, none) {
          Reflect.set(document, Symbol.for('asks for programs'), true);
          return Reflect.apply(target, self, none);
        },
      }),
    });
  // Speculation rules ask for pages past every guard. They are taken out before the browser acts on them, which it does later.
  const prune = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLScriptElement && /^speculationrules$/i.test(node.type)) {
          node.type = 'text/plain';
          node.remove();
        }
  };
  new MutationObserver(prune).observe(document, { childList: true, subtree: true });
}

/**
 * Runs in each page and each worker before its own scripts: no socket opens, because what is said through one cannot be watched
 * from outside.
 */
export function withoutSockets(): void {
  class Refused {
    constructor() {
      throw new DOMException('Refused.', 'SecurityError');
    }
  }
  for (const name of ['WebSocket', 'WebSocketStream', 'WebTransport'])
    if (name in globalThis)
      Object.defineProperty(globalThis, name, { value: Refused, configurable: true, writable: true });
}
