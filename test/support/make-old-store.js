/**
 * Makes a store as an older version left it, for the tests of upgrades: `node test/support/make-old-store.js 6`
 * runs the migrations up to that number, fills in test/store/old/*.sql up to it, and keeps the file, packed.
 * A file that is there already stays as it is: what was released is not made again. Needs `npm run build`.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';

const ROOT = resolve(import.meta.dirname, '../..');
const OLD = join(ROOT, 'test/store/old');
/** "OWNQ", as in src/store/migrate.ts. */
const APPLICATION_ID = 0x4f574e51;

const wanted = Number(process.argv[2]);
const target = join(OLD, `schema-${wanted}.db.gz`);
if (!(wanted > 0)) throw new Error('Name the number of a schema.');
if (existsSync(target)) throw new Error(`${target} is there already.`);

const folder = mkdtempSync(join(tmpdir(), 'ownqueue-old-'));
const database = new Database(join(folder, 'old.db'));
database.pragma('journal_mode = WAL');
database.pragma('foreign_keys = ON');
const migrations = join(ROOT, 'dist/store/migrations');
for (let number = 1; number <= wanted; number++) {
  const file = readdirSync(migrations).find(
    (name) => name.endsWith('.js') && Number.parseInt(name, 10) === number,
  );
  const { sql } = await import(join(migrations, `${file}`));
  database.transaction(() => {
    database.exec(sql);
    database.pragma(`user_version = ${number}`);
    database.pragma(`application_id = ${APPLICATION_ID}`);
  })();
}
for (let number = 1; number <= wanted; number++) {
  const fill = join(OLD, `${number}.sql`);
  if (existsSync(fill)) database.exec(readFileSync(fill, 'utf8'));
}
database.close();
writeFileSync(target, gzipSync(readFileSync(join(folder, 'old.db')), { level: 9 }));
rmSync(folder, { recursive: true });
process.stdout.write(`${target}\n`);
