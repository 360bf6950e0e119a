/** CSV as RFC 4180 defines it, read by other code than the one that writes it. */

/** Rows of cells. Throws where quotes do not match up. */
export function csvTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotes, with quotes doubled, or one without any; then a comma or the end of the line.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const place = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`No cell at ${place}: ${JSON.stringify(text.slice(place, place + 40))}`);
    const [, quoted, bare, end] = match;
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
