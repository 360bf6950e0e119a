/** A browser context of its own with one tab in it, let into the website: with headers, cookies and a login. */
import { grantAccess } from '../browser/access.js';
import { type ClosedContext, openContext } from '../browser/context.js';
import type { Browser, Page } from '../browser/launch.js';
import type { RequestPolicy } from '../network/request-policy.js';
import { openTab, type Tab } from '../tab/tab.js';
import type { GatherOptions } from './look-options.js';

export type EnterOptions = GatherOptions & { reach: RequestPolicy };

export interface Entered {
  context: ClosedContext;
  tab: Tab;
  /** Why the login failed; null where it succeeded or none was asked for. */
  failure: string | null;
}

/** The caller closes the context, also where the login failed. */
export async function enterSite(browser: Browser, options: EnterOptions): Promise<Entered> {
  const { site, access } = options;
  const context = await openContext(browser, { ...options.through, policy: options.reach });
  try {
    const prepare = access && ((page: Page) => grantAccess(page, site, access));
    const tab = await openTab(context, { ...options, prepare });
    if (!access) return { context, tab, failure: null };
    tab.secrets = access.secrets;
    if (!access.login) return { context, tab, failure: null };
    const { logIn } = await import('../replay/login.js');
    tab.guard.loggedIn = true;
    const why = await logIn(tab, access.login, { site, hosts: access.hosts });
    return { context, tab, failure: why && `the recorded login failed: ${why.replace(/\.$/, '')}` };
  } catch (error) {
    await leave(context);
    throw error;
  }
}

export const leave = (context: ClosedContext): Promise<void> => context.close();
