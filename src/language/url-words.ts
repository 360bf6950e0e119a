/** The words in the address of a page, as a person would read them. */
import { decoded } from '../text/decoded.js';
import { fold, splitCamelCase, wordsOf } from './fold.js';

/** `/de/kontakt.html`, `/pages/ContactUs#form` → their words, folded; none for schemes other than http(s). */
export const wordsOfUrl = (url: string): string[] =>
  wordsOf(fold(splitCamelCase(pathOf(url)))).flatMap(partJoinedWords);

/** Path and fragment of a URL as people would read them, file endings left out; '' for other schemes. */
function pathOf(url: string): string {
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

/** Names that URLs write as one word, parted again. */
const JOINED =
  /^(contact|about|customer|shopping|my|view|add)(us|form|page|service|care|support|cart|basket|bag|to)$/;
const partJoinedWords = (word: string): string[] => {
  const parts = JOINED.exec(word);
  return parts ? [parts[1] as string, parts[2] as string] : [word];
};

/** Words of addresses that say how a site is built and not what a page is about. */
const PLUMBING = new Set(
  (
    'index default page pages action view show main home content node id category cat info site web www ' +
    'en de fr es it php html'
  ).split(' '),
);

export const isPlumbing = (word: string): boolean => PLUMBING.has(word);
