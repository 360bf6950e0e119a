/** Opens the home page once more as a person's browser would, where something hints that programs see another one. */
import type { VisitedPage } from '../../model/evidence.js';
import { grantAccess } from '../browser/access.js';
import { openContext } from '../browser/context.js';
import type { Page } from '../browser/launch.js';
import { loadPage } from '../interact/load.js';
import { isShut, otherFace } from '../judging/cloaking.js';
import { openTab } from '../tab/tab.js';
import { leave } from './enter-site.js';
import type { SiteVisit } from './site-visit.js';

/** Resolves to how the faces differ, in a sentence without its end; null where they do not, or nobody asked. */
export async function compareFaces(visit: SiteVisit, home: VisitedPage): Promise<string | null> {
  // What cannot be read cannot be compared; what lies behind a login would have to be logged in to again.
  if (home.facts === null || visit.options.access?.login) return null;
  if (!isShut(home) && !home.asksForPrograms) return null;
  const seen = async (as: Visitor) =>
    (await visit.admit(home.url)) === null ? visitAs(as, visit, home.url) : null;
  const person = await seen('person');
  const says = person && otherFace(home, person);
  if (!person || says === null) return null;
  // Pages that are another one each time are so for everybody.
  const again = await seen('program');
  return again && otherFace(home, again) === null && otherFace(again, person) !== null ? says : null;
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
    await leave(context);
  }
}

/** Runs in the page: what browsers of people say. */
function withoutMark(): void {
  Object.defineProperty(Navigator.prototype, 'webdriver', { configurable: true, get: () => false });
}
