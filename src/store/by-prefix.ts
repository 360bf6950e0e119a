/** Finds a row by the beginning of its id, as people type it. */
import { StoreError } from '../model/errors.js';

/** `range` reads at most two rows, by id; null where none begins so. Throws StoreError where several do. */
export async function oneByPrefix<Row extends { id: string }>(
  id: string,
  what: 'actions' | 'audits',
  range: (from: string, below: string) => Promise<readonly Row[]>,
): Promise<Row | null> {
  // A range instead of LIKE uses the primary key, and % and _ mean themselves.
  const rows = await range(id, `${id}\uffff`);
  const exact = rows.find((row) => row.id === id);
  if (!exact && rows.length > 1)
    throw new StoreError(`Several ${what} begin with ${id}.`, 'Give more of the id.');
  return exact ?? rows[0] ?? null;
}
