/** One look at one website as its stages share it: the tab, what may be opened, and whether there is time. */
import type { Browser } from '../browser/launch.js';
import { normalised } from '../network/home-page.js';
import type { RequestPolicy } from '../network/request-policy.js';
import type { LookOptions } from './look-options.js';
import type { Tab } from './tab.js';

export interface SiteVisit {
  browser: Browser;
  tab: Tab;
  options: LookOptions & { reach: RequestPolicy };
  home: string;
  /** Resolves to why an address must not be opened, or to null when it may be opened now; it is then counted. */
  admit: (url: string) => Promise<string | null>;
  opened: () => number;
  /** Whether there is time left, and a browser. */
  goOn: () => boolean;
}

export function createVisit(browser: Browser, tab: Tab, options: SiteVisit['options']): SiteVisit {
  const { reach, robots, turn, progress, limits, signal, now } = options;
  const deadline = now().getTime() + limits.seconds * 1000;
  let opened = 0;
  return {
    browser,
    tab,
    options,
    home: normalised(options.site),
    async admit(url) {
      const refused = await reach.refusal(url);
      if (refused !== null) return refused;
      if (!(await robots.allows(url))) return 'robots.txt asks programs not to open it';
      await turn(url);
      progress(url, opened++);
      return null;
    },
    opened: () => opened,
    goOn: () => browser.connected && !signal.aborted && now().getTime() < deadline,
  };
}
