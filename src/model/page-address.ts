/** When two addresses name the same page, for people and for documents. Pure. */

/** Hash routes of single-page applications (`#/contact`, `#!/contact`) are pages; other fragments are not. */
export function withoutHash(url: string): string {
  const parsed = new URL(url);
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/** As `withoutHash`, for what need not be an address. */
export const isSamePage = (a: string, b: string): boolean =>
  a.replace(/#(?![!/]).*$/, '') === b.replace(/#(?![!/]).*$/, '');

/** Whatever the fragment: a frame, or the document that is loaded. */
export const isSameDocument = (a: string, b: string): boolean =>
  a.replace(/#.*$/, '') === b.replace(/#.*$/, '');
