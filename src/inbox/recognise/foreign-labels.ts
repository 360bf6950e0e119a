/** Buttons and footer links in another language than the mail. Pure. */

import { languages } from '../../language/all-languages.js';
import { fold } from '../../language/fold.js';
import { listed } from '../../language/language.js';

let owners: ReadonlyMap<string, string> | undefined;
/** The language to which a short label belongs. */
function owner(label: string): string | undefined {
  owners ??= new Map(
    languages.flatMap(({ code, mails }) => listed(mails.buttons).map((word) => [word, code] as const)),
  );
  return owners.get(label);
}

const isTold = (language: string): boolean =>
  languages.some(({ code, mails }) => code === language && mails.buttons !== undefined);

/** Labels whose words belong to one language, where that is not the language of the text. */
export function findForeignLabels(
  labels: readonly string[],
  language: string | null,
): { text: string; language: string }[] {
  if (language === null || !isTold(language)) return [];
  const found = new Map<string, string>();
  for (const label of labels) {
    if (label === '' || label.length > 50) continue;
    // Marks and arrows around the words: "Shop now >", "» Read more".
    const words = fold(label).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const own = owner(words);
    if (own && own !== language) found.set(label, own);
  }
  return [...found].map(([text, own]) => ({ text, language: own }));
}
