/** Runs in each page before its own scripts, and notes until when something may still happen by itself. */

/** Greetings and offers come within so many milliseconds, or after most customers have gone on (our assumption). */
const LATEST = 1600;

/** `globalThis.ownqueueDue` becomes the time, as `performance.now()`, at which the last early timer ends. */
export function noteTimers(): void {
  const LAST = 1600;
  const set = window.setTimeout;
  Object.defineProperty(globalThis, 'ownqueueDue', { value: 0, writable: true, enumerable: false });
  const noting = (...[run, ms = 0, ...rest]: Parameters<typeof set>): ReturnType<typeof set> => {
    const due = performance.now() + ms;
    if (ms >= 50 && due <= LAST)
      Object.assign(globalThis, {
        ownqueueDue: Math.max(due, (globalThis as { ownqueueDue?: number }).ownqueueDue ?? 0),
      });
    return set.call(window, run, ms, ...rest);
  };
  window.setTimeout = noting as typeof set;
}

/** JavaScript that evaluates to the milliseconds until then; 0 where nothing is waited for. */
export const untilDueExpression = `Math.max(0, Math.min(${LATEST}, globalThis.ownqueueDue ?? 0) - performance.now())`;
