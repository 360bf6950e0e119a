/** Parses the addresses of links once, however many ask for their parts; null where it is no address. */

/** Links come again on every page of a site; so many are remembered before all are forgotten. */
const REMEMBERED = 5_000;
const remembered = new Map<string, Readonly<URL> | null>();

export function parsedAddress(href: string): Readonly<URL> | null {
  const known = remembered.get(href);
  if (known !== undefined) return known;
  const url = URL.canParse(href) ? new URL(href) : null;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(href, url);
  return url;
}
