/** Everything in the store as rows; what was observed elsewhere comes in again, by import and by merging two stores. */

import { type Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from '../model/errors.js';
import { takeAction } from './arriving-actions.js';
import { insertStored } from './insert-stored.js';
import { fitting, refuseStranger, refuseUnreadable } from './row-fits.js';
import type { Tables } from './schema.js';
import { type Place, settleAt } from './settle-actions.js';
import { asStoreError, explained } from './sqlite-errors.js';
import type { Cell, StoredRow, TableShape } from './stored-row.js';

export interface TransferStore {
  /** Tables with their columns; those that others refer to come first. */
  tables(): Promise<TableShape[]>;
  /** All rows of a table, a thousand at a time. */
  rows(table: string): AsyncGenerator<Readonly<Record<string, Cell>>>;
  /**
   * Adds what was observed elsewhere and is not there yet, all or nothing; finished audits that are known keep what
   * they hold, so that it is safe to repeat. What plans or sets something is passed over: nothing that another store
   * holds is ever run, sent or shown here. A walk that has been finished since, and an action that has gone on since, are brought up
   * to date; then actions are settled as if the audits had been recorded here, in the order of time. Returns the
   * number of rows added by table. Throws StoreError for rows that do not fit (UsageError with their place, where
   * they have one), and for rows of this very store.
   */
  add(rows: AsyncIterable<StoredRow>, passedOver?: (row: StoredRow) => void): Promise<Record<string, number>>;
}

/** Evidence about the past. All other tables plan, set or remember something for the store that they belong to. */
const OBSERVED: ReadonlySet<string> = new Set([
  'audits',
  'evidence',
  'findings',
  'measurements',
  'answers',
  'walks',
  'actions',
  'post_items',
]);

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
    } catch (error) {
      throw asStoreError(error, this.path);
    } finally {
      this.reading -= 1;
    }
  }

  add(
    rows: AsyncIterable<StoredRow>,
    passedOver: (row: StoredRow) => void = () => undefined,
  ): Promise<Record<string, number>> {
    return explained(this.path, async () => {
      this.refuseSelf(this.reading > 0);
      const tables = await this.tables();
      this.adding = true;
      try {
        return await whenFree((begin) =>
          this.db.transaction().execute((transaction) => {
            begin();
            return addAll(rows, tables, transaction, passedOver);
          }),
        );
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

/** Others that add to the store come first; in milliseconds (our assumption). */
const PATIENCE = 10 * 60_000;

/** Tries again as long as another process writes; `begin` is called once the store is this one's, before any row is read. */
async function whenFree<T>(work: (begin: () => void) => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    let begun = false;
    try {
      return await work(() => {
        begun = true;
      });
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (begun || !code.startsWith('SQLITE_BUSY') || performance.now() > end) throw error;
    }
  }
}

async function addAll(
  rows: AsyncIterable<StoredRow>,
  tables: readonly TableShape[],
  transaction: Transaction<Tables>,
  passedOver: (row: StoredRow) => void,
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
  const removed = await removedAudits(transaction);
  await transaction.insertInto('maintenance').values({ reason: 'import' }).execute();
  const added: Record<string, number> = {};
  const count = (table: string, number: number) => {
    added[table] = (added[table] ?? 0) + number;
  };
  const actions: StoredRow[] = [];
  const places = new Map<string, Place>();
  const channels = new Map<Cell | undefined, Cell | undefined>();
  for await (const given of rows) {
    const { table } = given;
    refuseStranger(shapes.get(table), given);
    if (table === 'audits') channels.set(given.row.id, given.row.channel);
    const stored = table === 'walks' ? withoutFile(given, channels) : given;
    const { row } = stored;
    if (OBSERVED.has(table)) await refuseUnreadable(stored);
    if (!OBSERVED.has(table) || (table !== 'actions' && isRemoved(stored, removed))) passedOver(stored);
    else if (table === 'actions') actions.push(withoutRemoved(stored, removed));
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

/** A checklist goes by its name: the file that another store read it from is opened by nobody here. */
function withoutFile(stored: StoredRow, channels: ReadonlyMap<unknown, Cell | undefined>): StoredRow {
  const { row } = stored;
  if (/^[a-z0-9-]+$/.test(`${row.checklist}`)) return stored;
  return { ...stored, row: { ...row, checklist: channels.get(row.audit_id) ?? null } };
}

/** What was taken out by hand stays out. */
async function removedAudits(transaction: Transaction<Tables>): Promise<ReadonlySet<string>> {
  const rows = await transaction.selectFrom('removed_audits').select('id').execute();
  return new Set(rows.map(({ id }) => id));
}

const isRemoved = ({ table, row }: StoredRow, removed: ReadonlySet<string>): boolean =>
  removed.has(`${table === 'audits' ? row.id : row.audit_id}`);

/** An action outlives the audit that it came from, and waits for another one to verify it. */
function withoutRemoved(stored: StoredRow, removed: ReadonlySet<string>): StoredRow {
  const { row } = stored;
  const found = removed.has(`${row.audit_id}`) ? { audit_id: null } : {};
  const verified = removed.has(`${row.verified_by}`) ? { verified_at: null, verified_by: null } : {};
  return { ...stored, row: { ...row, ...found, ...verified } };
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
