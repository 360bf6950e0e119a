/** When the largest piece of a page was painted, as browsers measure it (Largest Contentful Paint). */

/** Whatever evaluates a JavaScript expression in a page and brings back plain JSON. */
interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

/** Buffered entries arrive with the next frame; a page that paints nothing has none. */
const PATIENCE_MS = 500;

const EXPRESSION = `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    observer.disconnect();
    resolve(Math.round(list.getEntries().at(-1).startTime));
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve(null), ${PATIENCE_MS});
})`;

/** Milliseconds since navigation; null where nothing was painted. Means something only after the page loaded. */
export const largestPaintOf = async (page: Evaluates): Promise<number | null> =>
  (await page.evaluate(EXPRESSION)) as number | null;
