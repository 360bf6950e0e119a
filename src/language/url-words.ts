/** The words in the address of a page, as a person would read them. */
import { decoded } from '../text/decoded.js';
import { languages } from './all-languages.js';
import { fold, splitCamelCase, splitWords } from './fold.js';
import { listed } from './language.js';
import { anyOf, compiled } from './patterns.js';

/** `/de/kontakt.html`, `/pages/ContactUs#form` → their words, folded; none for schemes other than http(s). */
export const urlWords = (url: string): string[] =>
  splitWords(fold(splitCamelCase(readablePath(url)))).flatMap(partJoinedWords);

/** Path and fragment of a URL as people would read them, file endings left out; '' for other schemes. */
function readablePath(url: string): string {
  try {
    const { protocol, pathname, hash, search } = new URL(url, 'https://example.org/');
    if (protocol !== 'http:' && protocol !== 'https:') return '';
    // Endings of server pages say nothing: .html, .php, .aspx …
    const bare = pathname.replace(/\.(?:html?|php\d?|aspx?|jsp|do|cfm|shtml)$/i, '');
    return decoded(`${bare} ${hash} ${search}`);
  } catch {
    return '';
  }
}

const joined = compiled(
  () => `^(${anyOf(({ urls }) => urls?.joinedFirst)})(${anyOf(({ urls }) => urls?.joinedSecond)})$`,
);

/** Names that URLs write as one word, parted again. */
const partJoinedWords = (word: string): string[] => {
  const parts = joined().exec(word);
  return parts ? [parts[1] as string, parts[2] as string] : [word];
};

/** Words of addresses that say how a site is built and not what a page is about. */
let plumbing: ReadonlySet<string> | undefined;

export function isPlumbing(word: string): boolean {
  plumbing ??= new Set([...COMMON_CODES, ...languages.flatMap(({ urls }) => listed(urls?.plumbing))]);
  return plumbing.has(word);
}

/** Codes of languages by which many sites part their pages: `/de/kontakt`. */
const COMMON_CODES = ['en', 'de', 'fr', 'es', 'it'];
