/** Links that switch the language of a site. */

import { languages } from '../../language/all-languages.js';
import { fold } from '../../language/fold.js';
import { primaryLanguage } from '../../language/page-language.js';
import type { LinkFact, PageFacts } from '../../model/page-facts.js';
import { labelOf } from './labels.js';

/** What each language calls itself and how its code is written: `Deutsch`, `DE`. */
const names = new Map<string, string>();
function autonyms(): ReadonlyMap<string, string> {
  if (names.size === 0)
    for (const { code } of languages) {
      const own = new Intl.DisplayNames([code], { type: 'language' }).of(code);
      for (const name of [own, code]) if (name) names.set(fold(name), code);
    }
  return names;
}

export interface LanguageLink {
  link: LinkFact;
  /** BCP 47 primary subtag. */
  language: string;
}

/** One link a language, the page's own language left out; in document order. */
export function languageLinks({ links, lang, alternates }: PageFacts): LanguageLink[] {
  const alternate = new Map(alternates.map(({ lang, url }) => [url, primaryLanguage(lang)]));
  const seen = new Set<string | null>([primaryLanguage(lang)]);
  const found: LanguageLink[] = [];
  for (const link of links) {
    const language = alternate.get(link.href) ?? saidLanguage(link);
    if (!language || seen.has(language)) continue;
    seen.add(language);
    found.push({ link, language });
  }
  return found;
}

/** By `hreflang`, else by a label that is nothing but the language's own name or code: `English`, `EN`. */
function saidLanguage(link: LinkFact): string | null {
  const declared = primaryLanguage(link.attributes.hreflang);
  if (declared) return declared;
  const label = labelOf(link)
    .replace(/[()[\]|/]/g, ' ')
    .trim();
  return autonyms().get(fold(label)) ?? null;
}
