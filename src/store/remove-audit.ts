/** Takes one audit out, with all that belongs to it, and leaves a trace: which, when and why. */
import type { Selectable, Transaction } from 'kysely';
import type { AuditsTable, Tables } from './schema.js';

export interface Removed {
  id: string;
  channel: string;
}

/** Actions stay; one that this audit had verified waits for another audit to do so. */
export async function removeAudit(
  transaction: Transaction<Tables>,
  { id, channel }: Pick<Selectable<AuditsTable>, 'id' | 'channel'>,
  reason: string,
  at: string,
): Promise<Removed> {
  await transaction.insertInto('maintenance').values({ reason: 'remove' }).execute();
  await transaction
    .updateTable('actions')
    .set({ verified_at: null, verified_by: null })
    .where('verified_by', '=', id)
    .execute();
  await transaction
    .insertInto('removed_audits')
    .values({ id, channel, removed_at: at, reason })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ removed_at: at, reason }))
    .execute();
  await transaction.deleteFrom('audits').where('id', '=', id).execute();
  await transaction.deleteFrom('maintenance').execute();
  return { id, channel };
}
