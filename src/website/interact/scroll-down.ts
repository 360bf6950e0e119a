/** Scrolls through a page as somebody who reads it, and reads it again where that has shown more. */
import type { PageFacts } from '../../model/page-facts.js';
import { revealExpression } from '../facts/in-page/reveal.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';

/** Milliseconds that more of a page may take to come once its end was reached (our assumption). */
const MORE = 1500;

/** Feeds without end are followed this far (our assumption). */
const MOST_SCREENS = 8;

export async function scrolledDown(tab: Tab, facts: PageFacts): Promise<PageFacts> {
  if (!(await tab.page.evaluate('document.scripts.length > 0'))) return facts;
  const revealed = Number(await tab.page.evaluate(revealExpression())) > 0;
  const seen = revealed ? await readFacts(tab) : facts;
  return (await withFooter(tab, seen)) ?? seen;
}

/** A footer may come only at the end of a page; null if nothing more has come. */
async function withFooter(tab: Tab, facts: PageFacts): Promise<PageFacts | null> {
  const hasFooter = facts.links.some(({ region, visible }) => visible && region === 'footer');
  const long = facts.scrollHeight > 1.5 * facts.viewport.height;
  if (hasFooter || !long) return null;
  for (let screen = 0; screen < MOST_SCREENS; screen++) {
    const more = await tab.page.evaluate(
      `(() => { const before = scrollY; scrollBy({ top: innerHeight, behavior: 'instant' }); return scrollY > before })()`,
    );
    if (!more) break;
    await tab.page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  }
  if (tab.traffic.busy()) await tab.traffic.idle(MORE);
  await tab.page.evaluate(`scrollTo({ top: 0, behavior: 'instant' })`);
  const after = await readFacts(tab);
  const count = (one: PageFacts) => one.links.filter(({ visible }) => visible).length;
  if (count(after) > count(facts)) return after;
  tab.facts = facts;
  return null;
}
