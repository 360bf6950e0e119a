/** Scrolls to the end of a page whose footer may come only then, and reads it again where more has come. */
import type { PageFacts } from '../../model/page-facts.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import { settled } from './press.js';

/** Feeds without end are followed this far (our assumption). */
const MOST_SCREENS = 8;

export async function scrolledDown(tab: Tab, facts: PageFacts): Promise<PageFacts> {
  const hasFooter = facts.links.some(({ region, visible }) => visible && region === 'footer');
  const long = facts.scrollHeight > 1.5 * facts.viewport.height;
  if (hasFooter || !long || !(await tab.page.evaluate('document.scripts.length > 0'))) return facts;
  for (let screen = 0; screen < MOST_SCREENS; screen++) {
    const more = await tab.page.evaluate(
      `(() => { const before = scrollY; scrollBy({ top: innerHeight, behavior: 'instant' }); return scrollY > before })()`,
    );
    if (!more) break;
    await tab.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
  }
  await settled(tab);
  await tab.page.evaluate(`scrollTo({ top: 0, behavior: 'instant' })`);
  const after = await readFacts(tab);
  const more =
    after.links.filter(({ visible }) => visible).length > facts.links.filter(({ visible }) => visible).length;
  if (more) return after;
  tab.facts = facts;
  return facts;
}
