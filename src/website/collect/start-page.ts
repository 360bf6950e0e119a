/** Where a customer of a given language starts: the home page, or its twin in that language. */
import { primaryLanguage } from '../../language/page-language.js';
import { loadPage } from '../interact/load.js';
import { languageLinks } from '../recognise/language-links.js';
import type { SiteVisit } from '../tab/site-visit.js';

export async function startPage({ tab, home, options, admit }: SiteVisit): Promise<string> {
  const wanted = primaryLanguage(options.language);
  if (!wanted || (await admit(home)) !== null) return home;
  const { page } = await loadPage(tab, home, { depth: 0, why: 'home' });
  if (!page.facts || primaryLanguage(page.facts.lang) === wanted) return home;
  const twin =
    page.facts.alternates.find(({ lang }) => primaryLanguage(lang) === wanted)?.url ??
    languageLinks(page.facts).find(({ language }) => language === wanted)?.link.href;
  return twin && URL.canParse(twin) && /^https?:/.test(twin) ? twin : home;
}
