/** Opens the home page once more as a person's browser would, where something hints that programs see another one. */
import type { VisitedPage } from '../../model/evidence.js';
import { grantAccess } from '../browser/access.js';
import { openContext } from '../browser/context.js';
import type { Page } from '../browser/launch.js';
import { loadPage } from '../interact/load.js';
import { describeCloaking, isShut } from '../judging/cloaking.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { openTab } from '../tab/tab.js';

/** Resolves to how the faces differ, in a sentence without its end; null where they do not, or nobody asked. */
export async function detectCloaking(visit: SiteVisit, home: VisitedPage): Promise<string | null> {
  if (!visit.goOn()) return null;
  // What cannot be read cannot be compared; what lies behind a login would have to be logged in to again.
  if (home.facts === null || visit.options.access?.login) return null;
  if (!isShut(home) && !home.asksForPrograms) return null;
  const seen = async (as: Visitor) =>
    (await visit.admit(home.url)) === null ? visitAs(as, visit, home.url) : null;
  const person = await seen('person');
  const words = person && describeCloaking(home, person);
  if (!person || words === null) return null;
  // Pages that are another one each time are so for everybody.
  const again = await seen('program');
  return again && describeCloaking(home, again) === null && describeCloaking(again, person) !== null
    ? words
    : null;
}

type Visitor = 'program' | 'person';

/** In a browser context of its own, which knows nothing of earlier visits. */
async function visitAs(visitor: Visitor, { browser, options }: SiteVisit, url: string) {
  const context = await openContext(browser, { ...options.through, policy: options.reach });
  try {
    const { access, site } = options;
    const prepare = async (page: Page) => {
      if (access) await grantAccess(page, site, access);
      if (visitor === 'person') await page.evaluateOnNewDocument(`(${withoutMark})()`);
    };
    const userAgentSuffix = visitor === 'person' ? '' : options.userAgentSuffix;
    const tab = await openTab(context, { ...options, userAgentSuffix, prepare });
    return (await loadPage(tab, url, { depth: null, why: 'sampled' })).page;
  } finally {
    await context.close();
  }
}

/** Runs in the page: what browsers of people say. */
function withoutMark(): void {
  Object.defineProperty(Navigator.prototype, 'webdriver', { configurable: true, get: () => false });
}
