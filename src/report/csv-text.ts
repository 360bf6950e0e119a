/** Rows → CSV as spreadsheets expect it: UTF-8 with its mark, CRLF, and no cell that acts as a formula. */
import { stringify } from 'csv-stringify/sync';
import { plainText } from '../model/plain-text.js';

export type CsvCell = string | number | null;

/**
 * RFC 4180. Texts are made plain, one line each; one that a spreadsheet would calculate gets an apostrophe in front;
 * numbers stay numbers.
 */
export function csvText<Column extends string>(
  rows: readonly Readonly<Record<Column, CsvCell>>[],
  columns: readonly Column[],
): string {
  const plain = rows.map((row) =>
    columns.map((column) => {
      const cell = row[column];
      return typeof cell === 'string' ? plainText(cell) : cell;
    }),
  );
  return stringify(plain, {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
