/** JSON that no terminal, editor or log obeys, and that holds exactly the same values. */

/**
 * Matches what JSON allows in strings and a screen would obey or not show: the delete character and the second set of
 * control characters, direction changes, zero-width characters, line and paragraph separators, tags, noncharacters.
 */
const UNSEEN =
  /[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** On one line with an indent of 0. Characters of that kind are written as `\u202e`. */
export const jsonText = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(UNSEEN, escaped);

/** Each half of a surrogate pair by itself, as JSON wants it. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
