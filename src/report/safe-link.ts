/** Addresses from a site: which of them may become links, and how they are shown. */

import { shortText } from '../model/plain-text.js';
import { decoded } from '../text/decoded.js';

const OPENABLE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address, normalised and without user name or password; null where it must not become a link. */
export function safeHref(address: string): string | null {
  const url = parsed(address);
  if (!url || !OPENABLE.has(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address as people say it: `example.org/contact`. */
export function shownAddress(address: string): string {
  const url = parsed(address);
  if (!url || !OPENABLE.has(url.protocol)) return shortText(address, 80);
  if (!url.host) return shortText(decoded(url.pathname), 80);
  const path = url.pathname === '/' && !url.search ? '' : url.pathname + url.search;
  return shortText(url.host + decoded(path), 80);
}

/** `URL.parse` came with Node 22. */
function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
