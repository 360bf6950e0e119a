/** Which pages a recording may open, and where it begins on the website that is looked at. Pure. */
import { sameSite } from '../network/same-site.js';

/** The website itself, and the hosts (`host` or `host:port`) that were named beside it. */
export const mayOpen =
  (site: string, hosts: readonly string[]) =>
  (url: string): boolean => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return false;
    const { host, hostname } = new URL(url);
    return sameSite(url, site) || hosts.some((named) => named === host || named === hostname);
  };

/**
 * A recording made on one website replays on another, as on a preview of it: addresses of the origin where it
 * was recorded become those of `site`, unless that origin may be opened itself.
 */
export function onSite(
  url: string,
  recordedOn: string,
  site: string,
  allows: (url: string) => boolean,
): string {
  if (!URL.canParse(url) || allows(url) || new URL(url).origin !== recordedOn) return url;
  const { pathname, search, hash } = new URL(url);
  return new URL(`${pathname}${search}${hash}`, site).href;
}

/** Where a recording was made; '' where it opens nothing itself. */
export function recordedOrigin(steps: readonly { type: string; url?: string }[]): string {
  const url = steps.find(({ type }) => type === 'navigate')?.url ?? '';
  return URL.canParse(url) ? new URL(url).origin : '';
}
