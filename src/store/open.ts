/** Opens the store: one SQLite file, private to its owner, in WAL mode with foreign keys. */
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { StoreError } from '../model/errors.js';
import { SqlActionStore } from './actions.js';
import { SqlAuditStore } from './audits.js';
import { backup, makePrivate, picturesBeside } from './backup.js';
import { ForgivingDialect } from './dialect.js';
import { examine } from './examine.js';
import { SqlInboxStore } from './inbox.js';
import { migrate } from './migrate.js';
import { SqlNoticeStore } from './notices.js';
import { SqlPurgeStore } from './purge.js';
import { SqlScheduleStore } from './schedule.js';
import type { Tables } from './schema.js';
import { asStoreError, explained } from './sqlite-errors.js';
import type { Store } from './store.js';
import { SqlTallyStore } from './tallies.js';
import { SqlTransferStore } from './transfer.js';
import { SqlTrendStore } from './trends.js';
import { SqlWalkStore } from './walks.js';

/** How long a writer waits for another one, in milliseconds (our assumption). */
const BUSY_TIMEOUT = 10_000;

export interface OpenOptions {
  /** Absolute path of the file; it and its folder are made where they do not exist. */
  path: string;
  toolVersion: string;
  random: () => number;
}

/** Throws StoreError. The caller closes the store. */
export async function openStore({ path, toolVersion, random }: OpenOptions): Promise<Store> {
  let database: Database.Database | undefined;
  try {
    makePrivate(path);
    const opened = new Database(path, { timeout: BUSY_TIMEOUT });
    database = opened;
    database.pragma('journal_mode = WAL');
    database.pragma('foreign_keys = ON');
    database.pragma('synchronous = FULL');
    const schemaVersion = await migrate(database, path);
    const kysely = new Kysely<Tables>({ dialect: new ForgivingDialect(database) });
    const audits = new SqlAuditStore(kysely, path, toolVersion, random);
    return {
      path,
      schemaVersion,
      audits,
      walks: new SqlWalkStore(kysely, path, audits),
      actions: new SqlActionStore(kysely, path),
      transfer: new SqlTransferStore(kysely, path),
      purge: new SqlPurgeStore(kysely, path, picturesBeside(path)),
      backup: (target) => backup(opened, path, target),
      examine: () => explained(path, async () => examine(opened, path)),
      tallies: new SqlTallyStore(kysely, path),
      trends: new SqlTrendStore(kysely, path),
      inbox: new SqlInboxStore(kysely, path),
      pictures: picturesBeside(path),
      schedule: new SqlScheduleStore(kysely, path),
      notices: new SqlNoticeStore(kysely, path),
      close: () => kysely.destroy(),
    };
  } catch (error) {
    database?.close();
    throw error instanceof StoreError ? error : asStoreError(error, path);
  }
}

/** Copies a store that may be in use, whatever its version, without changing it. Throws StoreError. */
export async function copyStore(path: string, target: string): Promise<void> {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
    await database.backup(target);
  } catch (error) {
    throw asStoreError(error, path);
  } finally {
    database?.close();
  }
}
