/** The company's own name on its pages: words that say nothing about where a link leads. */
import { getDomainWithoutSuffix } from 'tldts';
import { fold, splitWords } from '../../language/fold.js';

/** Signs between the parts of a title: `Contact | Acme`, `Acme – Home`, `Contact: Acme`. */
const PARTS = /\s[|\-–—:·•»«>/]+\s|\s*[|»«·•]\s*|:\s/u;

/** A name has at most so many words; longer parts of a title are headlines (our assumption). */
const NAME_WORDS = 4;

/** Tells words of the name: parts of the host's own label, and of the first or last part of the title. */
export function brandWords(url: string, title: string): (word: string) => boolean {
  const label = fold(getDomainWithoutSuffix(url) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const parts = title.split(PARTS).map((part) => splitWords(fold(part)));
  const named = [parts.at(0), parts.at(-1)]
    .filter((words) => words !== undefined && words.length <= NAME_WORDS)
    // Away from the home page a title of one part is a headline, unless the host bears its words.
    .filter(
      (words) =>
        parts.length > 1 || isHome(url) || words?.some((word) => word.length > 2 && label.includes(word)),
    );
  const names = new Set(named.flatMap((words) => words ?? []));
  return (word) => names.has(word) || (word.length > 2 && label.includes(word));
}

/** The address of a home page, languages in the path aside: `/`, `/de/`, `/index.html`. */
const isHome = (url: string): boolean =>
  /^https?:\/\/[^/]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?(?:[?#]|$)/i.test(url);
