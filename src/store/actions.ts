/** Actions in SQL, kept as the model has them. */

import type { Kysely, Selectable } from 'kysely';
import type { Action } from '../model/action.js';
import { withoutSecretsIn } from '../text/without-secrets.js';
import { oneByPrefix } from './by-prefix.js';
import { isDay, isInstant } from './evidence-schema.js';
import type { ActionsTable, Tables } from './schema.js';
import type { Scope } from './scope.js';
import { explained } from './sqlite-errors.js';

export type ActionFilter = Omit<Scope, 'since' | 'until'>;

export interface ActionStore {
  add(actions: readonly Action[]): Promise<void>;
  /** By id or the beginning of one; null where there is none. Throws StoreError where several fit. */
  find(id: string): Promise<Action | null>;
  /** Oldest first. */
  list(filter?: ActionFilter): Promise<Action[]>;
  /** Replaces the action of the same id. */
  save(action: Action): Promise<void>;
}

export class SqlActionStore implements ActionStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  add(actions: readonly Action[]): Promise<void> {
    return explained(this.path, async () => {
      if (actions.length > 0)
        await this.db.insertInto('actions').values(actions.map(toRow).map(withoutSecretsIn)).execute();
    });
  }

  find(id: string): Promise<Action | null> {
    return explained(this.path, async () => {
      const all = this.db.selectFrom('actions').selectAll().limit(2);
      const row = await oneByPrefix(id, 'actions', (from, below) =>
        all.where('id', '>=', from).where('id', '<', below).execute(),
      );
      return row ? toAction(row) : null;
    });
  }

  list({ channel, branch, subject }: ActionFilter = {}): Promise<Action[]> {
    return explained(this.path, async () => {
      let query = this.db.selectFrom('actions').selectAll().orderBy('created_at').orderBy('id');
      if (channel !== undefined) query = query.where('channel', '=', channel);
      if (branch !== undefined) query = query.where('branch', '=', branch);
      if (subject !== undefined) query = query.where('subject', '=', subject);
      return (await query.execute()).map(toAction);
    });
  }

  save(action: Action): Promise<void> {
    return explained(this.path, () => updateAction(this.db, action));
  }
}

export async function updateAction(db: Kysely<Tables>, action: Action): Promise<void> {
  const { id, ...columns } = toRow(action);
  await db.updateTable('actions').set(columns).where('id', '=', id).execute();
}

/** Stands for a time that cannot be read: the beginning of all computers' time. */
const NEVER = '1970-01-01T00:00:00.000Z';

export const toAction = (row: Selectable<ActionsTable>): Action => ({
  id: row.id,
  createdAt: isInstant(row.created_at) ? row.created_at : NEVER,
  auditId: row.audit_id,
  check: row.check_id,
  channel: row.channel,
  subject: row.subject,
  branch: row.branch,
  problem: row.problem,
  title: row.title,
  owner: row.owner,
  due: row.due !== null && isDay(row.due) ? row.due : null,
  note: row.note,
  state: row.state,
  doneAt: row.done_at,
  toldAt: row.told_at,
  toldHow: row.told_how,
  verifiedAt: row.verified_at,
  verifiedBy: row.verified_by,
  reopenedAt: row.reopened_at,
});

const toRow = (action: Action): Selectable<ActionsTable> => ({
  id: action.id,
  created_at: action.createdAt,
  audit_id: action.auditId,
  check_id: action.check,
  channel: action.channel,
  subject: action.subject,
  branch: action.branch,
  problem: action.problem,
  title: action.title,
  owner: action.owner,
  due: action.due,
  note: action.note,
  state: action.state,
  done_at: action.doneAt,
  told_at: action.toldAt,
  told_how: action.toldHow,
  verified_at: action.verifiedAt,
  verified_by: action.verifiedBy,
  reopened_at: action.reopenedAt,
});
