/** The text of a saved page as a browser would read it at its own address, calm enough to be written into a tab. */

export interface SavedPage {
  /** The page's own address: links resolve against it. */
  url: string;
  html: Buffer;
}

/** The page's text, with its own address as base and without what would lead away from it or bind the tab. */
export const writable = ({ url, html }: SavedPage): string => withBase(calm(decoded(html)), url);

/** `http-equiv="refresh"`, or a policy that would outlive the page in its tab; quoted or not, in any case. */
const calm = (html: string): string =>
  html.replace(
    /(http-equiv\s*=\s*["']?\s*)(?:refresh|content-security-policy(?:-report-only)?)/gi,
    '$1ignored',
  );

/**
 * Saved pages are often re-encoded while their `meta` still names the old encoding, so UTF-8 wins wherever it is
 * valid; then a byte order mark, then what a `meta` says in the first 1,024 bytes, as the HTML standard looks there.
 */
function decoded(html: Buffer): string {
  const marked =
    html[0] === 0xff && html[1] === 0xfe
      ? 'utf-16le'
      : html[0] === 0xfe && html[1] === 0xff
        ? 'utf-16be'
        : null;
  if (marked) return new TextDecoder(marked).decode(html);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch {
    // `<meta charset="shift_jis">`, `<meta … content="text/html; charset=shift_jis">`
    const named = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(html.toString('latin1', 0, 1024))?.[1];
    return decoder(named).decode(html);
  }
}

/** Western European where no name is given, or none that browsers know. */
function decoder(label = 'windows-1252'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** The first `base` with an address counts, so the page's own is resolved and ours stands before it. */
function withBase(html: string, url: string): string {
  // `<base … href="…">`, quoted or not
  const own = /<base\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html);
  const written = own?.[1] ?? own?.[2] ?? own?.[3] ?? '';
  const base = URL.canParse(written, url) ? new URL(written, url).href : url;
  const tag = `<base href="${base.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  // After `<head …>`; else after `<html …>` or the doctype, where the parser opens a head by itself.
  const at =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const place = at ? at.index + at[0].length : 0;
  return html.slice(0, place) + tag + html.slice(place);
}
