/** Which requests of a page are still under way that could bring content. */
import type { Page } from '../browser/launch.js';

export interface Traffic {
  /** Whether such a request is under way. */
  busy(): boolean;
  /** Resolves when no such request is under way, at the latest after `ms`. */
  idle(ms: number): Promise<void>;
}

/** Scripts and the data that they ask for. */
const BRINGS_CONTENT = new Set(['script', 'xhr', 'fetch']);

export function watchTraffic(page: Page): Traffic {
  const open = new Set<object>();
  let waiting: (() => void)[] = [];
  const left = (request: object) => {
    open.delete(request);
    if (open.size > 0) return;
    for (const done of waiting) done();
    waiting = [];
  };
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
    if (BRINGS_CONTENT.has(request.resourceType())) open.add(request);
  });
  page.on('requestfinished', left);
  page.on('requestfailed', left);
  page.on('response', (response) => {
    // A stream never finishes.
    if (/event-stream/.test(response.headers()['content-type'] ?? '')) left(response.request());
  });
  return {
    busy: () => open.size > 0,
    idle: (ms) =>
      open.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            const timer = setTimeout(done, ms);
            function done() {
              clearTimeout(timer);
              resolve();
            }
            waiting.push(done);
          }),
  };
}
