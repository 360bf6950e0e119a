/** Presses again what was pressed before the scripts of the page had started: customers do so, too. */
import type { PageFacts } from '../../model/page-facts.js';
import { changeBetween, isNothing } from '../search/changes.js';
import type { Press } from '../search/cheapest-paths.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import { type Pressed, press } from './press.js';

/** Milliseconds in which scripts of a page have started to listen (our assumption). */
const STARTED = 2500;
/** Presses repeated in vain, after which a site is believed to listen at once (our assumption). */
const IN_VAIN = 3;

const inVain = new WeakMap<Tab, number>();

/** `Tab.facts` must be of the page as it stands. */
export async function pressHeard(tab: Tab, target: Press): Promise<Pressed> {
  const before = tab.facts;
  const tries = inVain.get(tab) ?? 0;
  const repeats = before !== null && !target.hover && target.fills === undefined && tries < IN_VAIN;
  const early = repeats && Boolean(await tab.page.evaluate(EARLY));
  const pressed = await press(tab, target);
  if (!early || !pressed.landed || pressed.wanted !== null || pressed.sends || pressed.failed) return pressed;
  if (hasChanged(before, await readFacts(tab))) return pressed;
  await tab.page.evaluate(UNTIL_STARTED);
  const again = await press(tab, target);
  if (again.wanted === null && !hasChanged(before, await readFacts(tab))) inVain.set(tab, tries + 1);
  return again;
}

const EARLY = `document.scripts.length > 0 && performance.now() < ${STARTED}`;
const UNTIL_STARTED = `new Promise((done) => setTimeout(done, ${STARTED} - performance.now()))`;

function hasChanged(before: PageFacts, after: PageFacts): boolean {
  const change = changeBetween(before, after);
  return change.newView || !isNothing(change) || after.blocks.length !== before.blocks.length;
}
