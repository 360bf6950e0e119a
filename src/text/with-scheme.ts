/** Addresses as people type them. */

/** `example.org` → `https://example.org`; anything with a scheme stays as it is. */
export const withScheme = (text: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
