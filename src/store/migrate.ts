/** Brings a database file to the newest schema, one numbered migration at a time. */
import { readdir } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import { StoreError } from '../model/errors.js';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Marks a SQLite file as ours: "OWNQ" in ASCII. */
export const APPLICATION_ID = 0x4f574e51;

/** Returns the schema number reached. Throws StoreError where the file is from a newer version or not ours. */
export async function migrate(database: Database, path: string): Promise<number> {
  const files = await migrationFiles();
  const newest = migrationNumber(files.at(-1) ?? '0');
  const current = database.pragma('user_version', { simple: true }) as number;
  if (current > newest) {
    throw new StoreError(
      `${path} was written by a newer version of ownqueue (schema ${current}, this one knows ${newest}).`,
      'Update ownqueue, or name another file with --db.',
    );
  }
  refuseStrangers(database, path, current);
  for (const file of files.filter((name) => migrationNumber(name) > current)) {
    const number = migrationNumber(file);
    const { sql } = (await import(new URL(file, FOLDER).href)) as { sql: string };
    // Two processes may start at once: the second one finds the number already raised.
    const apply = database.transaction(() => {
      if ((database.pragma('user_version', { simple: true }) as number) >= number) return;
      database.exec(sql);
      database.pragma(`user_version = ${number}`);
      database.pragma(`application_id = ${APPLICATION_ID}`);
    });
    apply.immediate();
  }
  return newest;
}

/** A database of another program must not be filled with our tables. */
function refuseStrangers(database: Database, path: string, current: number): void {
  const application = database.pragma('application_id', { simple: true });
  const tables = database.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get();
  if (application === APPLICATION_ID || (application === 0 && current === 0 && tables === 0)) return;
  throw new StoreError(
    `${path} is a SQLite database of another program.`,
    'Name another file with --db; ownqueue makes it where it does not exist.',
  );
}

/** In their order; only those that are needed are read. */
const migrationFiles = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((name) => /^\d{4}-[a-z-]+\.(js|ts)$/.test(name)).sort();

const migrationNumber = (file: string): number => Number(file.slice(0, 4));
