/** Waits for what a page lays over itself a moment after it has come, so that every run meets it. */
import { untilDueExpression } from '../in-page/timers.js';
import type { Tab } from './tab.js';

/** Whether pages of the site were seen to do so; not known before the first page was read. */
const late = new WeakMap<Tab, boolean>();

/**
 * `look` is what the page showed first; `again` looks once more. The first page is waited for where timers are still
 * running, all others only where that brought something: most sites do nothing of the kind.
 */
export async function withLate<Look extends { overlays: readonly unknown[] }>(
  tab: Tab,
  look: Look,
  again: () => Promise<Look>,
): Promise<Look> {
  if (late.get(tab) === false) return look;
  const ms = Number(await tab.page.evaluate(untilDueExpression));
  if (ms > 0) await tab.page.evaluate(`new Promise((done) => setTimeout(done, ${Math.ceil(ms) + MARGIN}))`);
  const then = ms > 0 ? await again() : look;
  if (!late.has(tab)) late.set(tab, then.overlays.length > look.overlays.length);
  return then;
}

/** Milliseconds for what the timer does (our assumption). */
const MARGIN = 30;
