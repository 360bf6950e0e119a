/** Files of older versions, kept as they were: each opens today, and everything that was in it still is. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { temporaryStore } from '../support/walk-world.js';

const OLD = resolve(import.meta.dirname, 'old');
const MIGRATIONS = resolve(import.meta.dirname, '../../src/store/migrations');

const numbers = (folder: string, pattern: RegExp): number[] =>
  readdirSync(folder)
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

const kept = numbers(OLD, /^schema-(\d+)\.db\.gz$/);
const newest = Math.max(...numbers(MIGRATIONS, /^(\d+)-/));

function unpacked(schema: number, path = join(temporaryFolder(), 'old.db')): string {
  writeFileSync(path, gunzipSync(readFileSync(join(OLD, `schema-${schema}.db.gz`))));
  return path;
}

type Row = Record<string, unknown>;

function read<T>(path: string, look: (database: Database.Database) => T): T {
  const database = new Database(path, { readonly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

const rowsByTable = (path: string): Record<string, Row[]> =>
  read(path, (database) => {
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all() as string[];
    const entries = tables.map((table) => [
      table,
      database.prepare(`SELECT * FROM "${table}"`).all() as Row[],
    ]);
    return Object.fromEntries(entries);
  });

const schemaOf = (path: string): unknown[] =>
  read(path, (database) =>
    database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all(),
  );

it('there is a file of every schema before the newest (make one: node test/support/make-old-store.js)', () => {
  const before = Array.from({ length: newest - 1 }, (_, place) => place + 1);
  expect(kept).toEqual(expect.arrayContaining(before));
});

describe.each(kept)('a store of schema %i', (schema) => {
  it('is brought up to date with every row and value that it had', async () => {
    const path = unpacked(schema);
    const before = rowsByTable(path);
    await temporaryStore(path);
    const after = rowsByTable(path);
    for (const [table, rows] of Object.entries(before)) {
      if (table !== 'maintenance') expect(rows.length, `the file holds no ${table}`).toBeGreaterThan(0);
      expect(after[table], table).toHaveLength(rows.length);
      for (const row of rows) expect(after[table], table).toContainEqual(expect.objectContaining(row));
    }
    read(path, (database) => {
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
      expect(database.pragma('user_version', { simple: true })).toBe(newest);
    });
  });

  it('ends up with the same tables, views and triggers as a new one', async () => {
    const [old, fresh] = [unpacked(schema), join(temporaryFolder(), 'new.db')];
    await temporaryStore(old);
    await temporaryStore(fresh);
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
  });

  it('serves every command that reads', async () => {
    const world = commandLine('2025-11-22T10:00:00Z');
    unpacked(schema, join(world.folder, 'old.db'));
    for (const line of [
      'home',
      'report',
      'report --since 2025-01-01',
      'trend',
      'actions',
      'actions page',
      'due',
      'export',
    ]) {
      const { code, stderr } = await world.run(...line.split(' '), '--db', 'old.db');
      expect({ line, code, stderr: code === 0 ? '' : stderr }).toEqual({ line, code: 0, stderr: '' });
    }
    const { stdout } = await world.run('actions', '--json', '--db', 'old.db');
    expect(JSON.parse(stdout).actions).toContainEqual(
      expect.objectContaining({
        id: 'a1b2c3',
        title: 'Listen before answering',
        note: 'Talk to the team first',
      }),
    );
  });

  it('knows its actions by their short ids, beside the long ones of today', async () => {
    const world = commandLine('2025-11-22T10:00:00Z');
    unpacked(schema, join(world.folder, 'old.db'));
    const added = await world.run('actions', 'add', 'Answer the letters', '--db', 'old.db');
    expect(added.stdout).toMatch(/^[0-9a-f]{12} {2}open/);
    expect(await world.run('actions', 'done', 'a1b2c3', '--db', 'old.db')).toMatchObject({ code: 0 });
    const byBeginning = await world.run('actions', 'done', added.stdout.slice(0, 8), '--db', 'old.db');
    expect(byBeginning).toMatchObject({ code: 0 });
  });
});
