/** Addresses in texts and evidence, without what opens something to whoever reads them. */
import { decoded } from './decoded.js';
import { SECRET_PARAMETERS } from './secret-parameters.js';

/** Matches a web address up to the first character that cannot stand in one: `https://user:password@host/?token=1`. */
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s"'<>`]+/gi;
/** Matches an address without a host, as it stands in a page, where it has parameters: `send?token=1`. */
const RELATIVE = /^\S*[?#;]\S*=\S*$/;
/** Matches what stands between the scheme and the host: `//user:password@`. */
const LOGIN = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
/** Matches a session in a path: `;jsessionid=1A2B`. */
const PATH_SESSION = /;(?:jsessionid|phpsessid|sid)=[^/?#;]*/gi;
/** Matches the query and the fragment, each with its mark. */
const PARAMETERS = /([?#])([^?#]*)/g;

/** The same text, its addresses without user names, passwords and the parameters of the list. */
export function withoutSecrets(text: string): string {
  if (text.includes('://')) return text.replace(ADDRESS, withoutItsSecrets);
  return RELATIVE.test(text) ? withoutItsSecrets(text) : text;
}

/** The same value, with every text in it as `withoutSecrets` gives it. */
export function withoutSecretsIn<T>(value: T): T {
  if (typeof value === 'string') return withoutSecrets(value) as T;
  if (Array.isArray(value)) return value.map((each) => withoutSecretsIn(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, each]) => [withoutSecrets(key), withoutSecretsIn(each)]);
  return Object.fromEntries(fields) as T;
}

const withoutItsSecrets = (address: string): string =>
  address
    .replace(LOGIN, '$1')
    .replace(PATH_SESSION, '')
    .replace(PARAMETERS, (whole, mark: string, list: string) => {
      // A fragment without parameters names a place.
      if (!list.includes('=')) return isSecret(list) ? '' : whole;
      const parts = list.split('&');
      const kept = parts.filter((part) => !isSecret(part));
      if (kept.length === parts.length) return whole;
      return kept.length > 0 ? mark + kept.join('&') : '';
    });

function isSecret(parameter: string): boolean {
  // A route may stand before the parameters of a fragment: #/reset?token=1, #!token=1.
  const name = parameter.split('=')[0]?.replace(/^[/!]*/, '') ?? '';
  return SECRET_PARAMETERS.has(decoded(name).toLowerCase());
}
