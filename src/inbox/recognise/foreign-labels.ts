/** Buttons and footer links in another language than the mail. Pure. */

import { BUTTON_WORDS } from '../../language/button-words.js';
import { fold } from '../../language/fold.js';

const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(BUTTON_WORDS).flatMap(([language, words]) => words.map((word) => [word, language] as const)),
);

/** Labels whose words belong to one language, where that is not the language of the text. */
export function findForeignLabels(
  labels: readonly string[],
  language: string | null,
): { text: string; language: string }[] {
  if (language === null || !(language in BUTTON_WORDS)) return [];
  const found = new Map<string, string>();
  for (const label of labels) {
    if (label === '' || label.length > 50) continue;
    // Marks and arrows around the words: "Shop now >", "» Read more".
    const words = fold(label).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const own = LANGUAGE_OF.get(words);
    if (own && own !== language) found.set(label, own);
  }
  return [...found].map(([text, own]) => ({ text, language: own }));
}
