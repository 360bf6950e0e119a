/** Actions in SQL, kept as the model has them. */
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Action } from '../model/action.js';
import { oneByPrefix } from './by-prefix.js';
import type { ActionsTable, Tables } from './schema.js';
import { explained } from './sqlite-errors.js';

export interface ActionFilter {
  channel?: string;
  branch?: string;
  subject?: string;
}

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
      if (actions.length > 0) await this.db.insertInto('actions').values(actions.map(toRow)).execute();
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

/** The columns that hold an action's fields under another name. */
const COLUMNS = {
  id: 'id',
  createdAt: 'created_at',
  auditId: 'audit_id',
  check: 'check_id',
  channel: 'channel',
  subject: 'subject',
  branch: 'branch',
  problem: 'problem',
  title: 'title',
  owner: 'owner',
  due: 'due',
  note: 'note',
  state: 'state',
  doneAt: 'done_at',
  toldAt: 'told_at',
  toldHow: 'told_how',
  verifiedAt: 'verified_at',
  verifiedBy: 'verified_by',
  reopenedAt: 'reopened_at',
} as const satisfies Record<keyof Action, keyof ActionsTable>;

const FIELDS = Object.entries(COLUMNS) as [keyof Action, keyof ActionsTable][];

export const toAction = (row: Selectable<ActionsTable>): Action =>
  Object.fromEntries(FIELDS.map(([field, column]) => [field, row[column]])) as unknown as Action;

const toRow = (action: Action): Insertable<ActionsTable> =>
  Object.fromEntries(
    FIELDS.map(([field, column]) => [column, action[field]]),
  ) as unknown as Insertable<ActionsTable>;
