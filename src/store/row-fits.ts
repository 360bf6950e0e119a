/** Whether a row of another store fits into this one, told with the place it was read at. */
import { StoreError, UsageError } from '../model/errors.js';
import { rowMistake } from './row-rules.js';
import type { Cell, StoredRow, TableShape } from './stored-row.js';

/** Throws where the table or a column is unknown, or a value is of another type. */
export function refuseStranger(shape: TableShape | undefined, stored: StoredRow): void {
  const { table, row } = stored;
  if (!shape) throw misfit(stored, `there is no table “${table}”.`);
  if (Object.keys(row).length === 0) throw misfit(stored, `a row of ${table} is empty.`);
  for (const [column, value] of Object.entries(row)) {
    const type = shape.types[shape.columns.indexOf(column)];
    if (type === undefined) throw misfit(stored, `the table ${table} has no column “${column}”.`);
    if (!hasType(type, value))
      throw misfit(stored, `${column} of ${table} cannot be ${JSON.stringify(value)}.`);
  }
}

/** Throws where a row could be stored and not be read again: it says when or what in words that nobody understands. */
export async function refuseUnreadable(stored: StoredRow): Promise<void> {
  const mistake = await rowMistake(stored);
  if (mistake !== null) throw misfit(stored, `${mistake}.`);
}

/** SQLite itself would make a text of a number. */
function hasType(type: string, value: Cell): boolean {
  if (value === null) return true;
  if (type === 'TEXT') return typeof value === 'string';
  return type === 'INTEGER' ? Number.isSafeInteger(value) : typeof value === 'number';
}

/** Runs what stores a row; says which row it was where the database refuses it. */
export async function fitting<T>(stored: StoredRow, store: () => Promise<T>): Promise<T> {
  try {
    return await store();
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    // SQLITE_CONSTRAINT_CHECK, SQLITE_CONSTRAINT_FOREIGNKEY and so on
    if (!code.startsWith('SQLITE_CONSTRAINT')) throw error;
    throw misfit(stored, `a row of ${stored.table} does not fit (${message}).`);
  }
}

function misfit({ place }: StoredRow, sentence: string): UsageError | StoreError {
  const advice = 'The file may be damaged, or come from a newer version of ownqueue. Nothing of it was kept.';
  return place
    ? new UsageError(`${place}: ${sentence}`, advice)
    : new StoreError(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`, advice);
}
