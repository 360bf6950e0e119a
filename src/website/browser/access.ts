/** Lets a tab into a website that is not public: headers and cookies, sent to that website alone. */
import type { Secrets } from '../../model/secrets.js';
import type { Page } from './launch.js';
import type { Recording } from './recorder.js';

export interface AccessCookie {
  name: string;
  value: string;
  /** Default: the host of the website. */
  domain?: string;
  path?: string;
}

/** Nothing of it may be printed or stored. */
export interface Access {
  headers: Readonly<Record<string, string>>;
  cookies: readonly AccessCookie[];
  /** Played in each new browser context before anything is looked at. */
  login: Recording | null;
  /** Hosts (`host` or `host:port`) beside the website's own that recordings may open. */
  hosts: readonly string[];
  /** Hosts (`host` or `host:port`) on which everything is done that is pressed: test shops of the team's own. */
  mayAct?: readonly string[];
  /** What pictures must not show. */
  secrets: Pick<Secrets, 'isEmpty' | 'isIn'> | null;
}

/** From now on, requests to the origin of `site` carry the headers; those to anybody else do not. */
export async function grantAccess(
  page: Page,
  site: string,
  { headers, cookies }: Pick<Access, 'headers' | 'cookies'>,
): Promise<void> {
  const { origin, hostname } = new URL(site);
  for (const { name, value, domain = hostname, path = '/' } of cookies) {
    await page.browserContext().setCookie({ name, value, domain, path });
  }
  const added = Object.entries(headers).map(([name, value]) => ({ name, value }));
  if (added.length === 0) return;
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const names = new Set(added.map(({ name }) => name.toLowerCase()));
    const own = Object.entries(request.headers)
      .filter(([name]) => !names.has(name.toLowerCase()))
      .map(([name, value]) => ({ name, value: String(value) }));
    const allowed = new URL(request.url).origin === origin ? { headers: [...own, ...added] } : {};
    session.send('Fetch.continueRequest', { requestId, ...allowed }).catch(() => {
      // The tab went on before the request did.
    });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] });
}
