/** Text broken into lines of a terminal's width, between words. */

/** The first line begins with `first`, the others with `rest`; a width under 40 is taken as 40. */
export function wrapped(text: string, columns: number, first = '', rest = first): string {
  const width = Math.max(40, Math.min(columns, 100));
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
