/** Bounds the text of a mail, so that a hostile one cannot keep the program busy. Pure. */

/** More than a long novel; no mail that is meant to be read is longer (our assumption). */
const MOST_CHARACTERS = 400_000;
/** Longer runs without a space are code or an attack; addresses are shorter (our assumption). */
const LONGEST_RUN = 1_000;
/** Scripts that write without spaces are left whole; their lines are bounded instead. */
const RUN = new RegExp(
  String.raw`([^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]{${LONGEST_RUN}})[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+`,
  'gu',
);
/** Longer lines are cut into pieces: recognition looks at lines, and takes longer the longer they are. */
const LONGEST_LINE = 1_000;

export function bounded(text: string): string {
  if (text.length <= LONGEST_RUN) return text;
  return (text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text).replace(RUN, '$1');
}

/** Pieces of at most a thousand characters, cut at a space where there is one. */
export function inPieces(line: string): string[] {
  if (line.length <= LONGEST_LINE) return [line];
  const pieces: string[] = [];
  for (let rest = line; rest !== ''; ) {
    const space = rest.length > LONGEST_LINE ? rest.lastIndexOf(' ', LONGEST_LINE) : -1;
    const end = space > LONGEST_LINE / 2 ? space + 1 : LONGEST_LINE;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return pieces;
}
