/** A backup is a store itself: made while others write, with its pictures, and never half of one. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { compiled } from '../support/compiled.js';
import { ended, MOUNTS } from '../support/shell.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { temporaryStore } from '../support/walk-world.js';

const WRITER = resolve(import.meta.dirname, '../support/store-writer.mjs');

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

const idsIn = (path: string): unknown[] => {
  const raw = new Database(path, { readonly: true });
  try {
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    return raw.prepare('SELECT id FROM audits').pluck().all();
  } finally {
    raw.close();
  }
};

/** A process that writes audits until the test ends, and the ids it has confirmed so far. */
async function writing(path: string): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, program, path, 'busy'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const confirmed: string[] = [];
  await new Promise<void>((begun) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      confirmed.push(line);
      if (confirmed.length === 5) begun();
    });
  });
  return confirmed;
}

describe('ownqueue backup', () => {
  it('holds all that was confirmed before it began, while another process writes on', async () => {
    const world = commandLine('2026-11-22T10:00:00Z');
    const confirmed = await writing(join(world.folder, 'busy.db'));
    for (const copy of ['one.db', 'two.db', 'three.db']) {
      const before = [...confirmed];
      const { code } = await world.run('backup', `copies/${copy}`, '--db', 'busy.db');
      expect(code).toBe(0);
      const kept = new Set(idsIn(join(world.folder, 'copies', copy)));
      expect(before.filter((id) => !kept.has(id))).toEqual([]);
    }
  });

  it('carries the pictures along, each once, and is a store to work with', async () => {
    const world = commandLine('2026-11-22T10:00:00Z');
    const path = join(world.folder, '.ownqueue', 'ownqueue.db');
    const store = await temporaryStore(path);
    const sha256 = await store.pictures.put(Buffer.from('a picture'));
    await world.run('actions', 'add', 'Answer the line');
    const said = await world.run('backup', 'safe/monday.db');
    expect(said.stderr).toBe(
      'Backup: safe/monday.db; pictures beside it: 1. To use it: --db safe/monday.db\n',
    );
    await world.run('actions', 'add', 'And the letters');
    await world.run('backup', 'safe/tuesday.db');
    expect(readdirSync(join(world.folder, 'safe/pictures'))).toEqual([`${sha256}.png`]);
    expect(readFileSync(join(world.folder, 'safe/pictures', `${sha256}.png`), 'utf8')).toBe('a picture');
    for (const file of ['safe/monday.db', `safe/pictures/${sha256}.png`]) {
      expect(statSync(join(world.folder, file)).mode & 0o777).toBe(0o600);
    }
    const [monday, tuesday] = [
      await world.run('actions', '--db', 'safe/monday.db'),
      await world.run('actions', '--db', 'safe/tuesday.db'),
    ];
    expect(monday.stdout).toContain('Answer the line');
    expect(monday.stdout).not.toContain('And the letters');
    expect(tuesday.stdout).toContain('And the letters');
  });

  it('replaces an older one only with a whole one', async () => {
    const world = commandLine('2026-11-22T10:00:00Z');
    await world.run('actions', 'add', 'Answer the line');
    await world.run('backup', 'copy.db');
    // What a store leaves beside itself when its process is killed.
    writeFileSync(join(world.folder, 'copy.db-wal'), 'the log of another time');
    await world.run('actions', 'add', 'And the letters');
    expect(await world.run('backup', 'copy.db')).toMatchObject({
      code: 2,
      stderr: 'copy.db exists already.\nName another file, or overwrite it with --force.\n',
    });
    expect((await world.run('backup', 'copy.db', '--force')).code).toBe(0);
    expect(existsSync(join(world.folder, 'copy.db-wal'))).toBe(false);
    expect((await world.run('actions', '--db', 'copy.db')).stdout).toContain('And the letters');
  });

  it.skipIf(!MOUNTS)(
    `that the disk has no room for leaves the older one as it was${MOUNTS ? '' : ' (no private mounts here)'}`,
    async () => {
      const [disk, rescued, home] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
      const path = join(home, 'ownqueue.db');
      await ended(process.execPath, [WRITER, program, path, 'writer', '3']);
      const backup = `"${process.execPath}" "${join(program, 'bin/ownqueue.js')}" backup "${disk}/copy.db" --db "${path}"`;
      const more = `"${process.execPath}" "${WRITER}" "${program}" "${path}" writer 200`;
      const script = `mount -t tmpfs -o size=600k none "${disk}" && ${backup} && ${more} >/dev/null && ${backup} --force
        status=$?; cp "${disk}"/* "${rescued}"; exit $status`;
      const [unshare = '', ...flags] = MOUNTS ?? [];
      const { code, stderr } = await ended(unshare, [...flags, 'sh', '-c', script], {
        cwd: dirname(program),
      });
      expect(stderr).toContain(
        `The store ${disk}/copy.db cannot grow: the disk is full.\nFree some space and run the command again; what was confirmed before is kept.\n`,
      );
      expect(code).toBe(4);
      expect(readdirSync(rescued)).toEqual(['copy.db']);
      expect(idsIn(join(rescued, 'copy.db'))).toHaveLength(3);
    },
  );
});
