/** Takes in an action of another store: what happened last, here or there, stands. */
import { sql, type Transaction } from 'kysely';
import type { Action } from '../model/action.js';
import { toAction, updateAction } from './actions.js';
import { insertStored } from './insert-stored.js';
import type { Tables } from './schema.js';
import { settleByAll } from './settle-actions.js';
import type { Cell, StoredRow } from './stored-row.js';

type Row = StoredRow['row'];

/** Call it once all audits are in, as they may have verified or reopened it. Tells whether anything is new. */
export async function takeAction(transaction: Transaction<Tables>, row: Row): Promise<boolean> {
  const known = await stored(transaction, row.id);
  // Another action that happens to have the same id is left alone.
  if (known && (known.createdAt !== row.created_at || lastDeedInRow(row) <= lastDeed(known))) return false;
  await insertStored(
    transaction,
    { table: 'actions', row },
    (replaced) => sql`(id) DO UPDATE SET ${replaced}`,
  );
  const arrived = await stored(transaction, row.id);
  if (!arrived) return false;
  const settled = await settleByAll(transaction, arrived);
  if (!known || lastDeed(settled) > lastDeed(known)) return true;
  // An audit here had undone already what the other store believes in.
  await updateAction(transaction, known);
  return false;
}

async function stored(transaction: Transaction<Tables>, id: Cell | undefined): Promise<Action | undefined> {
  if (typeof id !== 'string') return undefined;
  const row = await transaction.selectFrom('actions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAction(row);
}

const lastDeed = ({ createdAt, doneAt, toldAt, verifiedAt, reopenedAt }: Action): string =>
  latest(createdAt, doneAt, toldAt, verifiedAt, reopenedAt);

const lastDeedInRow = (row: Row): string =>
  latest(row.created_at, row.done_at, row.told_at, row.verified_at, row.reopened_at);

const latest = (...times: (Cell | undefined)[]): string =>
  times
    .map((at) => `${at ?? ''}`)
    .sort()
    .at(-1) ?? '';
