/** Percent signs of addresses decoded, whatever strangers wrote behind them. */

/** As it stands if it does not decode to proper text. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One stray per cent sign does not hide the rest: each code becomes the letter of its number. */
export function decodedLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[\dA-F]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  }
}

/** `user:password` of an address; null if it names no user. */
export const addressLogin = ({ username, password }: URL): string | null =>
  username ? `${decoded(username)}:${decoded(password)}` : null;
