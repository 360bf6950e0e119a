/** Labels of a function to withdraw from a contract concluded online. */
import { languages } from './all-languages.js';
import { fold, splitWords } from './fold.js';
import { listed } from './language.js';

const plain = (text: string): string => ` ${splitWords(fold(text)).join(' ')} `;

let phrases: readonly string[] | undefined;

/** Whether the text on a link or button names the function. */
export function isWithdrawLabel(text: string): boolean {
  phrases ??= languages.flatMap(({ leaving }) => listed(leaving?.withdraw)).map(plain);
  const said = plain(text);
  return phrases.some((phrase) => said.includes(phrase));
}
