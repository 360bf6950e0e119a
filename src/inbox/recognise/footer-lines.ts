/** Which lines are the small print of a mail rather than what it says. Pure. */
import { fold } from '../../language/fold.js';
import { anyOf, compiled } from '../../language/patterns.js';

const inBrowser = compiled(() => anyOf(({ mails }) => mails.inBrowser));
const unsubscribes = compiled(() => anyOf(({ mails }) => mails.unsubscribe));

/** Matches copyright, privacy, legal notices and reasons why one gets the mail, on folded text. */
const smallPrint = compiled(() => String.raw`©|\(c\) ?\d{4}|${anyOf(({ mails }) => mails.smallPrint)}`);

/** Whether a line offers to see the mail in the browser. */
export const offersBrowser = (line: string): boolean => inBrowser().test(fold(line));

function isFooterLine(line: string): boolean {
  const words = fold(line.slice(0, 600));
  return smallPrint().test(words) || inBrowser().test(words) || unsubscribes().test(words);
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
