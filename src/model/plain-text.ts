/** Text from strangers, made harmless for one line of a terminal or report. */

/**
 * ANSI escape sequences (CSI `ESC [ … m`, OSC `ESC ] … BEL` or `ESC ] … ESC \`, and two-character ones).
 */
const ESCAPE_SEQUENCE =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[@-Z\\-_])/g;

/** C0 and C1 controls, including tab and line ends. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Bidirectional overrides, embeddings and isolates, zero-width characters, and the byte order mark. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One line without escape sequences, control characters or direction changes; white space collapsed. */
export function plainText(text: string): string {
  return text
    .replace(ESCAPE_SEQUENCE, '')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `plainText`, cut to a number of characters with an ellipsis. */
export function shortText(text: string, most: number): string {
  const characters = [...plainText(text)];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
