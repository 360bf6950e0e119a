/** A damaged store spoils no backup and no export, and imports that meet wait for each other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { compiled } from '../support/compiled.js';
import { temporaryStore } from '../support/walk-world.js';

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

/** Some audits, so that the file has pages to lose. */
async function filled(path: string): Promise<void> {
  const store = await temporaryStore(path);
  for (let count = 0; count < 200; count += 1) {
    await store.audits.save(
      {
        ...{ channel: 'call', subject: `Line ${count}`, startedAt: '2026-03-02T09:00:00.000Z', zone: 'UTC' },
        ...{ version: 1, practice: false, announced: false, rater: '', branch: 'x'.repeat(300) },
      },
      {
        ...{ finishedAt: '2026-03-02T09:10:00.000Z', status: 'complete', evidence: [], findings: [] },
        ...{ measurements: [], score: null },
      },
    );
  }
  await store.close();
}

/** Half of an index is gone, as a failing disk may leave it: every row can still be read. */
function damage(path: string): void {
  const raw = new Database(path);
  const root = raw
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'audits_by_start'")
    .pluck()
    .get() as number;
  const size = raw.pragma('page_size', { simple: true }) as number;
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.close();
  const file = openSync(path, 'r+');
  const head = Buffer.alloc(size);
  readSync(file, head, 0, size, (root - 1) * size);
  // The number of cells on the page stands behind its kind and its first free block.
  head.writeUInt16BE(Math.floor(head.readUInt16BE(3) / 2), 3);
  writeSync(file, head, 0, size, (root - 1) * size);
  closeSync(file);
}

describe('a damaged store', () => {
  it('leaves an older backup as it was, and says why', async () => {
    const world = commandLine('2026-11-22T10:00:00Z');
    const path = join(world.folder, '.ownqueue', 'ownqueue.db');
    await filled(path);
    expect((await world.run('backup', 'safe/copy.db')).code).toBe(0);
    const good = readFileSync(join(world.folder, 'safe/copy.db'));
    damage(path);
    const said = await world.run('backup', 'safe/copy.db', '--force');
    expect(said).toMatchObject({ code: 4 });
    expect(said.stderr).toContain('is damaged');
    expect(readFileSync(join(world.folder, 'safe/copy.db')).equals(good)).toBe(true);
  });

  it.each(['jsonl', 'csv'])('is not exported as %s as if it were whole', async (format) => {
    const world = commandLine('2026-11-22T10:00:00Z');
    const path = join(world.folder, '.ownqueue', 'ownqueue.db');
    await filled(path);
    damage(path);
    const said = await world.run('export', '--format', format, '--output', 'out');
    expect(said).toMatchObject({ code: 4 });
    expect(said.stderr).toContain('is damaged');
  });
});

it('four imports at once all come in', async () => {
  const world = commandLine('2026-11-22T10:00:00Z');
  await filled(join(world.folder, 'theirs.db'));
  const { stdout } = await world.run('export', '--db', 'theirs.db');
  writeFileSync(join(world.folder, 'all.jsonl'), stdout);
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [join(program, 'bin/ownqueue.js'), 'import', 'all.jsonl', '--db', 'ours.db'], {
      cwd: world.folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  expect(await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))).toEqual([
    0, 0, 0, 0,
  ]);
  const raw = new Database(join(world.folder, 'ours.db'), { readonly: true });
  expect(raw.prepare('SELECT count(*) FROM audits').pluck().get()).toBe(200);
  raw.close();
});
