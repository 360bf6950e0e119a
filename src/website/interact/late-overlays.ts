/** Waits for what a page lays over itself a moment after it has come, so that every run meets it. */
import type { Tab } from '../tab/tab.js';

/** Whether pages of the site were seen to do so; not known before the first page was read. */
const late = new WeakMap<Tab, boolean>();

/**
 * `look` is what the page showed first; `again` looks once more. The first page is waited for where timers are still
 * running, all others only where that brought something: most sites do nothing of the kind.
 */
export async function withLate<Look extends { overlays: readonly unknown[]; dueMs: number }>(
  tab: Tab,
  look: Look,
  again: () => Promise<Look>,
): Promise<Look> {
  if (late.get(tab) === false) return look;
  const wait = `new Promise((done) => setTimeout(done, ${Math.ceil(look.dueMs) + MARGIN}))`;
  if (look.dueMs > 0) await tab.page.evaluate(wait);
  const then = look.dueMs > 0 ? await again() : look;
  if (!late.has(tab)) late.set(tab, then.overlays.length > look.overlays.length);
  return then;
}

/** Milliseconds for what the timer does (our assumption). */
const MARGIN = 30;
