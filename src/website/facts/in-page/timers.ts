/** Runs in each page before its own scripts, and notes until when something may still happen by itself. */

/** Greetings and offers come within so many milliseconds, or after most customers have gone on (our assumption). */
const LATEST = 1600;

/** `globalThis.ownqueueDue` becomes the time, as `performance.now()`, at which the last early timer ends. */
function noteTimers(latest: number): void {
  const set = window.setTimeout;
  const noted = globalThis as { ownqueueDue?: number };
  Object.defineProperty(noted, 'ownqueueDue', { value: 0, writable: true, enumerable: false });
  const noting = (...[run, ms = 0, ...rest]: Parameters<typeof set>): ReturnType<typeof set> => {
    const due = performance.now() + ms;
    // Shorter ones are over before the page is read.
    if (ms >= 50 && due <= latest) noted.ownqueueDue = Math.max(due, noted.ownqueueDue ?? 0);
    return set.call(window, run, ms, ...rest);
  };
  window.setTimeout = noting as typeof set;
}

/** JavaScript that begins to note. */
export const noteTimersExpression = `(${noteTimers})(${LATEST})`;

/** JavaScript that evaluates to the milliseconds until then; 0 where nothing is waited for. */
export const untilDueExpression = 'Math.max(0, (globalThis.ownqueueDue ?? 0) - performance.now())';
