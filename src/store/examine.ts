/** Whether every page and every reference of a database file is sound. */
import type { Database } from 'better-sqlite3';
import { damaged } from './sqlite-errors.js';

/** Reads the whole file. Throws StoreError, or the driver's own error where a page cannot be read. */
export function examine(database: Database, path: string): void {
  const problems = database.pragma('integrity_check(1)', { simple: true });
  const strays = database.pragma('foreign_key_check') as unknown[];
  if (problems !== 'ok' || strays.length > 0) throw damaged(path);
}
