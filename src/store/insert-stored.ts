/** Inserts a row of any table, whatever columns it has. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.js';
import type { StoredRow } from './stored-row.js';

/** `conflict` stands behind ON CONFLICT; it is given the new values of all columns. Returns the rows changed: 0 or 1. */
export async function insertStored(
  transaction: Transaction<Tables>,
  { table, row }: Pick<StoredRow, 'table' | 'row'>,
  conflict: (replaced: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<number> {
  const names = Object.keys(row);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const values = sql.join(names.map((name) => row[name]));
  const replaced = sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  const result = await sql`INSERT INTO ${sql.table(table)} (${columns}) VALUES (${values})
    ON CONFLICT ${conflict(replaced)}`.execute(transaction);
  return Number(result.numAffectedRows ?? 0n);
}
