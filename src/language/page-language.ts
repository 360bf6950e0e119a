/** Which languages a page speaks: what it declares, corrected by the words that customers see. */
import { languages } from './all-languages.js';
import { hitsIn } from './reading.js';

/** Codes that sites use for a language whose file has another name. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ code, aliases }) => (aliases ?? []).map((alias) => [alias, code] as const)),
);

/** Labels that must speak for a language before it counts against the declared one (our assumption). */
const ENOUGH = 4;

/** BCP 47 tag to the primary subtag our word lists use; null where there is none. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  // The letters before the first hyphen or underscore: de-AT, pt_BR.
  const primary = /^[a-z]{2,3}(?=$|[-_])/.exec((tag ?? '').trim().toLowerCase())?.[0];
  return primary ? (ALIASES.get(primary) ?? primary) : null;
}

/** The declared language first, then the one that most labels speak; at most two, English left out of the guess. */
export function pageLanguages(declared: string | null, labels: readonly string[]): string[] {
  const said = primaryLanguage(declared);
  const seen = strongest(labels);
  return [...new Set([said, seen].filter((language) => language !== null))];
}

/** Each label votes once, its vote split among the languages in which it means something as a whole. */
function strongest(labels: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const label of new Set(labels)) {
    if (label.length > 40) continue;
    const spoken = new Set(hitsIn(label).flatMap((hit) => hit.languages));
    if (spoken.has('en')) continue;
    for (const language of spoken) votes.set(language, (votes.get(language) ?? 0) + 1 / spoken.size);
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && best[1] >= ENOUGH ? best[0] : null;
}
