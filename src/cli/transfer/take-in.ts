/** Rows of another store into this one, and what came of it. */
import type { StoredRow } from '../../store/stored-row.js';
import type { GlobalOptions } from '../global-options.js';
import type { Session } from '../session.js';
import { printAdded } from './print-added.js';

export async function takeIn(
  rows: AsyncIterable<StoredRow>,
  options: GlobalOptions,
  { store, context }: Session,
): Promise<void> {
  const leftOut: Record<string, number> = {};
  const added = await store.transfer.add(rows, ({ table }) => {
    leftOut[table] = (leftOut[table] ?? 0) + 1;
  });
  printAdded(added, leftOut, options, context);
}
