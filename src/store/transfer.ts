/** Everything in the store as rows, out and in: for export, import and merging two stores. */
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import { StoreError } from '../model/errors.js';
import { sql } from './kysely.js';
import type { Tables } from './schema.js';
import { explained } from './sqlite-errors.js';

export type Cell = string | number | null;

/** One row with the name of its table. */
export interface StoredRow {
  table: string;
  row: Readonly<Record<string, Cell>>;
}

export interface TransferStore {
  /** Tables with their columns; those that others refer to come first. */
  tables(): Promise<TableShape[]>;
  /** All rows of a table, a thousand at a time. */
  rows(table: string): AsyncIterable<Readonly<Record<string, Cell>>>;
  /**
   * Adds what is not there yet, all or nothing; finished audits that are known keep what they hold, so that it
   * is safe to repeat. A walk that has been finished since, and an action that has gone on since, are brought up
   * to date. Returns the number of rows added by table. Throws StoreError for rows that do not fit.
   */
  add(rows: AsyncIterable<StoredRow>): Promise<Record<string, number>>;
}

export interface TableShape {
  name: string;
  columns: string[];
}

/** Not data: it only says that maintenance is under way. */
const INTERNAL = 'maintenance';

type AnyTable = Kysely<Record<string, Record<string, Cell>>>;

export class SqlTransferStore implements TransferStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  tables(): Promise<TableShape[]> {
    return explained(this.path, async () => {
      const found = await this.db.introspection.getTables();
      return found
        .filter(({ name, isView }) => !isView && name !== INTERNAL && !name.startsWith('sqlite_'))
        .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }))
        .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name));
    });
  }

  rows(table: string): AsyncIterable<Record<string, Cell>> {
    return (this.db as unknown as AnyTable).selectFrom(table).selectAll().stream(1000);
  }

  add(rows: AsyncIterable<StoredRow>): Promise<Record<string, number>> {
    return explained(this.path, async () => {
      const tables = await this.tables();
      const shapes = new Map(tables.map(({ name, columns }) => [name, new Set(columns)]));
      // What belongs to one audit begins with its id, and is known together with it.
      const children = new Set(
        tables.filter(({ columns }) => columns[0] === 'audit_id').map(({ name }) => name),
      );
      return this.db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom('audits')
          .select('id')
          .where('finished_at', 'is not', null)
          .execute();
        const ids = new Set(known.map(({ id }) => id));
        await transaction.insertInto('maintenance').values({ reason: 'import' }).execute();
        const added: Record<string, number> = {};
        for await (const { table, row } of rows) {
          refuseStranger(shapes.get(table), table, row);
          if (children.has(table) && ids.has(`${row.audit_id}`)) continue;
          added[table] = (added[table] ?? 0) + (await taken(transaction, table, row));
        }
        await transaction.deleteFrom('maintenance').execute();
        return added;
      });
    });
  }
}

/** Audits and jobs come before what refers to them. */
const rank = (table: string): number => (table === 'audits' || table === 'schedule' ? 0 : 1);

function refuseStranger(columns: Set<string> | undefined, table: string, row: StoredRow['row']): void {
  const strange = columns ? Object.keys(row).find((name) => !columns.has(name)) : '';
  if (strange === undefined) return;
  throw new StoreError(
    columns ? `The table ${table} has no column “${strange}”.` : `There is no table “${table}”.`,
    'The file may come from a newer version of ownqueue; update, and try again.',
  );
}

/** Rows added or brought up to date: 0 or 1. */
async function taken(
  transaction: Transaction<Tables>,
  table: string,
  row: StoredRow['row'],
): Promise<number> {
  const names = Object.keys(row);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const values = sql.join(names.map((name) => row[name]));
  const moved = MOVED_ON[table];
  const conflict = moved
    ? sql`(id) DO UPDATE SET ${sql.join(names.map((name) => sql`${sql.ref(name)} = ${theirs(name)}`))}
        WHERE ${moved}`
    : sql`DO NOTHING`;
  const result = await sql`INSERT INTO ${sql.table(table)} (${columns}) VALUES (${values})
    ON CONFLICT ${conflict}`.execute(transaction);
  return Number(result.numAffectedRows ?? 0n);
}

const theirs = (column: string) => sql.ref(`excluded.${column}`);

/** The last that happened to an action of the table or of the row that comes in. */
const lastDeed = (row: 'actions' | 'excluded') =>
  sql`max(${sql.join(
    ['created_at', 'done_at', 'told_at', 'verified_at', 'reopened_at'].map(
      (column) => sql`coalesce(${sql.ref(`${row}.${column}`)}, '')`,
    ),
  )})`;

/** When a row that is known gives way to the one that comes in. Never a finished audit. */
const MOVED_ON: Readonly<Record<string, RawBuilder<unknown>>> = {
  audits: sql`audits.finished_at IS NULL AND excluded.finished_at IS NOT NULL`,
  actions: sql`actions.created_at = excluded.created_at AND ${lastDeed('excluded')} > ${lastDeed('actions')}`,
};
