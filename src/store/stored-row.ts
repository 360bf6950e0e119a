/** A row of any table as plain data, and what a table takes. */

export type Cell = string | number | null;

/** One row with the name of its table. */
export interface StoredRow {
  table: string;
  row: Readonly<Record<string, Cell>>;
  /** Where it was read, such as `all.jsonl:17`. */
  place?: string;
}

export interface TableShape {
  name: string;
  columns: string[];
  /** `TEXT`, `INTEGER` or `REAL`, column by column. */
  types: string[];
}
