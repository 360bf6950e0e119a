/** Rows → CSV as spreadsheets expect it: UTF-8 with its mark, CRLF, and no cell that acts as a formula. */
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/** RFC 4180. A text that a spreadsheet would calculate gets an apostrophe in front; numbers stay numbers. */
export function csvOf<Column extends string>(
  rows: readonly Readonly<Record<Column, CsvCell>>[],
  columns: readonly Column[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
