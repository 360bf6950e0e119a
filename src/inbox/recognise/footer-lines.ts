/** Which lines are the small print of a mail rather than what it says. Pure. */
import { fold } from '../../language/fold.js';
import { IN_BROWSER_WORDS } from '../../language/in-browser-words.js';
import { UNSUBSCRIBE_WORDS } from '../../language/unsubscribe-words.js';

const IN_BROWSER = new RegExp(Object.values(IN_BROWSER_WORDS).flat().join('|'), 'u');
const UNSUBSCRIBE = new RegExp(Object.values(UNSUBSCRIBE_WORDS).flat().join('|'), 'u');

/** Matches copyright, privacy, legal notices and reasons why one gets the mail, on folded text. */
const SMALL_PRINT =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|privacy|datenschutz|impressum|terms (?:of|and)|\bagb\b|mentions legales|confidentialite|privacidad|privacidade|informativa|this (?:e-?mail|message) (?:was|is|has been) (?:sent|intended)|you(?:.re| are)? (?:receiv|getting)|diese (?:e-?mail|nachricht) (?:wurde|ist)|sie erhalten diese|vous recevez|recibes? este|ricevi questa|voce (?:esta )?receb|je ontvangt|our (?:mailing )?address|add us to your address|powered by|follow us|folgen sie|suivez-nous|do not reply|nicht (?:auf diese )?.{0,20}antworten/;

/** Whether a line offers to see the mail in the browser. */
export const offersBrowser = (line: string): boolean => IN_BROWSER.test(fold(line));

function isFooterLine(line: string): boolean {
  const words = fold(line.slice(0, 600));
  return SMALL_PRINT.test(words) || IN_BROWSER.test(words) || UNSUBSCRIBE.test(words);
}

/** More letters are a message in words, whatever counts as one (domain rule: 220). */
const ENOUGH = 500;

/** Letters of all lines that are not small print, counted until there are enough. */
export function contentLettersIn(lines: readonly string[]): number {
  let letters = 0;
  for (const line of lines) {
    if (letters >= ENOUGH) break;
    if (!isFooterLine(line)) letters += lettersIn(line);
  }
  return letters;
}

/** Runs of anything but letters. */
const BETWEEN_LETTERS = /\P{L}+/gu;
/** Letters beyond the first plane take two places in a string; this matches the first of them. */
const FIRST_HALF = /[\ud800-\udbff]/g;

/** How many letters a text has, in any script. */
export function lettersIn(text: string): number {
  const letters = text.replace(BETWEEN_LETTERS, '');
  return letters.length - (letters.match(FIRST_HALF)?.length ?? 0);
}
