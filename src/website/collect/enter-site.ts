/** A browser context of its own with one tab in it, let into the website: with headers, cookies and a login. */
import { grantAccess } from '../browser/access.js';
import { openContext } from '../browser/context.js';
import type { Browser, Page } from '../browser/launch.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { openTab, type Tab } from '../tab/tab.js';

/** Disposing of it closes the context. */
export interface Entered extends AsyncDisposable {
  tab: Tab;
  /** Why the login failed; null if it succeeded or none was asked for. */
  failure: string | null;
}

export async function enterSite(browser: Browser, options: SiteVisit['options']): Promise<Entered> {
  const { site, access } = options;
  const context = await openContext(browser, { ...options.through, policy: options.reach });
  try {
    const prepare = access && ((page: Page) => grantAccess(page, site, access));
    const tab = await openTab(context, { ...options, prepare });
    if (access) tab.secrets = access.secrets;
    const failure = access?.login ? await logIn(tab, options) : null;
    return { tab, failure, [Symbol.asyncDispose]: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function logIn(tab: Tab, { site, access }: SiteVisit['options']): Promise<string | null> {
  if (!access?.login) return null;
  const { logIn: replayLogin } = await import('../replay/login.js');
  tab.guard.loggedIn = true;
  const why = await replayLogin(tab, access.login, { site, hosts: access.hosts });
  return why && `the recorded login failed: ${why.replace(/\.$/, '')}`;
}
