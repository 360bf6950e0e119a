/** Everything in the store as rows, out and in: for export, import and merging two stores. */

import { type Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from '../model/errors.js';
import { takeAction } from './arriving-actions.js';
import { insertStored } from './insert-stored.js';
import { fitting, refuseStranger } from './row-fits.js';
import type { Tables } from './schema.js';
import { type Place, settleAt } from './settle-actions.js';
import { explained } from './sqlite-errors.js';
import type { Cell, StoredRow, TableShape } from './stored-row.js';

export interface TransferStore {
  /** Tables with their columns; those that others refer to come first. */
  tables(): Promise<TableShape[]>;
  /** All rows of a table, a thousand at a time. */
  rows(table: string): AsyncGenerator<Readonly<Record<string, Cell>>>;
  /**
   * Adds what is not there yet, all or nothing; finished audits that are known keep what they hold, so that it
   * is safe to repeat. A walk that has been finished since, and an action that has gone on since, are brought up
   * to date; then actions are settled as if the audits had been recorded here, in the order of time. Returns the
   * number of rows added by table. Throws StoreError for rows that do not fit (UsageError with their place, where
   * they have one), and for rows of this very store.
   */
  add(rows: AsyncIterable<StoredRow>): Promise<Record<string, number>>;
}

/** Not data: it only says that maintenance is under way. */
const INTERNAL = 'maintenance';

export class SqlTransferStore implements TransferStore {
  private reading = 0;
  private adding = false;

  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  tables(): Promise<TableShape[]> {
    return explained(this.path, async () => {
      this.refuseSelf(this.adding);
      const found = await this.db.introspection.getTables();
      return found
        .filter(({ name, isView }) => !isView && name !== INTERNAL && !name.startsWith('sqlite_'))
        .map(({ name, columns }) => ({
          name,
          columns: columns.map((column) => column.name),
          types: columns.map(({ dataType }) => dataType.toUpperCase()),
        }))
        .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name));
    });
  }

  async *rows(table: string): AsyncGenerator<Record<string, Cell>> {
    this.refuseSelf(this.adding);
    this.reading += 1;
    try {
      const stored = sql<Record<string, Cell>>`${sql.table(table)}`.as('stored');
      // mutants: equal (1100) — how many are fetched at a time changes nothing
      yield* this.db.selectFrom(stored).selectAll().stream(1000);
    } finally {
      this.reading -= 1;
    }
  }

  add(rows: AsyncIterable<StoredRow>): Promise<Record<string, number>> {
    return explained(this.path, async () => {
      this.refuseSelf(this.reading > 0);
      const tables = await this.tables();
      this.adding = true;
      try {
        return await this.db.transaction().execute((transaction) => addAll(rows, tables, transaction));
      } finally {
        this.adding = false;
      }
    });
  }

  /** There is one connection: reading and adding would wait for each other for ever. */
  private refuseSelf(busy: boolean): void {
    if (busy) throw new StoreError('A store cannot be added to itself.', 'Read from a copy of it.');
  }
}

async function addAll(
  rows: AsyncIterable<StoredRow>,
  tables: readonly TableShape[],
  transaction: Transaction<Tables>,
): Promise<Record<string, number>> {
  const shapes = new Map(tables.map((shape) => [shape.name, shape]));
  // What belongs to one audit begins with its id, and is known together with it.
  const children = new Set(tables.filter(({ columns }) => columns[0] === 'audit_id').map(({ name }) => name));
  const known = await transaction
    .selectFrom('audits')
    .select('id')
    .where('finished_at', 'is not', null)
    .execute();
  const ids = new Set(known.map(({ id }) => id));
  await transaction.insertInto('maintenance').values({ reason: 'import' }).execute();
  const added: Record<string, number> = {};
  const count = (table: string, number: number) => {
    added[table] = (added[table] ?? 0) + number;
  };
  const actions: StoredRow[] = [];
  const places = new Map<string, Place>();
  for await (const stored of rows) {
    const { table, row } = stored;
    refuseStranger(shapes.get(table), stored);
    if (table === 'actions') actions.push(stored);
    else if (!children.has(table) || !ids.has(`${row.audit_id}`)) {
      const taken = await fitting(stored, () => take(transaction, stored));
      count(table, taken);
      if (table === 'audits' && taken > 0) places.set(...placeEntry(row));
    }
  }
  for (const stored of actions) {
    count('actions', (await fitting(stored, () => takeAction(transaction, stored.row))) ? 1 : 0);
  }
  await settleAt(transaction, [...places.values()]);
  await transaction.deleteFrom('maintenance').execute();
  return added;
}

function placeEntry({ channel, subject, branch }: StoredRow['row']): [string, Place] {
  const place = { channel: `${channel}`, subject: `${subject}`, branch: `${branch ?? ''}` };
  return [JSON.stringify(place), place];
}

/** Audits and jobs come before what refers to them. */
const rank = (table: string): number => (table === 'audits' || table === 'schedule' ? 0 : 1);

/** Rows added or brought up to date: 0 or 1. A walk gives way to what it has become, a finished audit to nothing. */
const take = (transaction: Transaction<Tables>, stored: StoredRow): Promise<number> =>
  insertStored(transaction, stored, (replaced) =>
    stored.table === 'audits'
      ? sql`(id) DO UPDATE SET ${replaced} WHERE audits.finished_at IS NULL AND excluded.finished_at IS NOT NULL`
      : sql`DO NOTHING`,
  );
