/** Text from strangers, made harmless for one line of a terminal or report. */

/** Matches strings meant for the terminal, such as its title or a link: `ESC ] 8;;https://… BEL`. */
const TERMINAL_STRING =
  /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)/g;
/** Matches colours and cursor movements: `ESC [ 31 m`, and the one-character form of `ESC [`. */
const TERMINAL_SEQUENCE = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/g;
/** Matches the remaining short escapes: `ESC c`, `ESC ( B`. */
const TERMINAL_ESCAPE = /\x1b[ -/]*[0-~]/g;
/** Matches what turns the writing direction or is not seen: `U+202E`, zero-width space, soft hyphen, tags. */
const INVISIBLE =
  /[\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Matches halves of surrogate pairs, which no file can hold, and the noncharacters that XML refuses. */
const BROKEN = /[\p{Cs}\ufffe\uffff]/gu;
/** Matches any run of spaces, line ends and control characters. */
const GAP = /[\s\p{Cc}]+/gu;

/** One line without escape sequences, control characters or direction changes; a space at an end stays. */
export function harmless(text: string): string {
  return text
    .replace(TERMINAL_STRING, '')
    .replace(TERMINAL_SEQUENCE, '')
    .replace(TERMINAL_ESCAPE, '')
    .replace(INVISIBLE, '')
    .replace(BROKEN, '\ufffd')
    .replace(GAP, ' ');
}

/** As `harmless`, and trimmed. */
export const plainText = (text: string): string => harmless(text).trim();

/** `plainText`, cut to a number of characters with an ellipsis. */
export function shortText(text: string, most: number): string {
  const characters = [...plainText(text)];
  if (characters.length <= most) return characters.join('');
  const kept = characters.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…`;
}
