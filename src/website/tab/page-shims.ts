/** Runs in each page before its own scripts: what pages do to the window is as good as done, and holds up nothing. */

/**
 * A press may open a window: it is shown in this one. Without a press none opens, as browsers of customers have
 * it. Sockets cannot be watched from outside; addresses other than the page's own are refused here.
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
  const Socket = window.WebSocket;
  window.WebSocket = new Proxy(Socket, {
    construct(target, [address, ...rest]) {
      const { hostname } = new URL(String(address), location.href);
      // 127.0.0.1, [::1], localhost, admin.localhost; `URL` has turned other spellings into these.
      const closed = /^(\d+\.\d+\.\d+\.\d+|\[.*\]|(.*\.)?localhost\.?)$/.test(hostname);
      if (closed && hostname !== location.hostname) throw new DOMException('Refused.', 'SecurityError');
      return Reflect.construct(target, [address, ...rest]);
    },
  });
}
