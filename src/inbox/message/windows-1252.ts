/**
 * Curly quotes and dashes of Windows-1252. Some versions of Node decode them as control characters
 * (nodejs/node issue 56542), and senders declare them as Latin-1, which browsers read as Windows-1252 too.
 */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Control characters from U+0080 to U+009F, which no text means. */
const CONTROLS = /[\u0080-\u009f]/g;

export const withoutControls = (text: string): string =>
  text.replace(CONTROLS, (control) => LETTERS.charAt(control.charCodeAt(0) - 0x80));
