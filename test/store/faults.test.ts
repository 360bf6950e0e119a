/** What a disk and other programs do to a store: one sentence with what to do, exit 4, and nothing lost. */
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiled } from '../support/compiled.js';
import { type Ended, ended, MOUNTS } from '../support/shell.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const WRITER = resolve(import.meta.dirname, '../support/store-writer.mjs');
const NODE = process.execPath;
/** Nobody: permissions mean nothing to the superuser. */
const PLAIN_USER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

let program = '';
beforeAll(() => {
  program = compiled();
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

const ownqueue = (argv: string[], options = {}): Promise<Ended> =>
  ended(NODE, [join(program, 'bin/ownqueue.js'), ...argv], { cwd: program, ...options });

const write = (path: string, most = Number.POSITIVE_INFINITY): Promise<Ended> =>
  ended(NODE, [WRITER, program, path, 'writer', `${most}`]);

/** Ids of a writer, and its last words where it could not go on. */
function told({ stdout }: Ended): { ids: string[]; error: unknown } {
  const lines = stdout.trim().split('\n').filter(Boolean);
  const last = lines.at(-1) ?? '';
  return last.startsWith('{')
    ? { ids: lines.slice(0, -1), error: JSON.parse(last) }
    : { ids: lines, error: null };
}

/** Ids of all audits, of a file that is sound. */
function soundIds(path: string): string[] {
  const raw = new Database(path);
  try {
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    return raw.prepare('SELECT id FROM audits').pluck().all() as string[];
  } finally {
    raw.close();
  }
}

/** A store with three audits. */
async function filled(): Promise<{ folder: string; path: string; ids: string[] }> {
  const folder = temporaryFolder();
  const path = join(folder, 'data', 'ownqueue.db');
  return { folder, path, ids: told(await write(path, 3)).ids };
}

describe('a disk that is full', () => {
  it.skipIf(!MOUNTS)(
    `is told, and every confirmed audit is there${MOUNTS ? '' : ' (no private mounts here)'}`,
    async () => {
      const [disk, rescued] = [temporaryFolder(), temporaryFolder()];
      const script = `mount -t tmpfs -o size=2m none "$1" && shift && "$@"; status=$?; cp "${disk}"/* "${rescued}"; exit $status`;
      const [unshare = '', ...flags] = MOUNTS ?? [];
      const writer = [NODE, WRITER, program, join(disk, 'ownqueue.db'), 'writer'];
      const end = await ended(unshare, [...flags, 'sh', '-c', script, 'sh', disk, ...writer]);
      const { ids, error } = told(end);
      expect(error).toEqual({
        exitCode: 4,
        says: `The store ${join(disk, 'ownqueue.db')} cannot grow: the disk is full.`,
        advice: 'Free some space and run the command again; what was confirmed before is kept.',
      });
      expect(end.code).toBe(4);
      expect(ids.length).toBeGreaterThan(10);
      const kept = soundIds(join(rescued, 'ownqueue.db'));
      expect(ids.filter((id) => !kept.includes(id))).toEqual([]);
    },
  );

  it('through a limit on the size of files is told as a refusal of the disk', async () => {
    const path = join(temporaryFolder(), 'ownqueue.db');
    // Without the signal, writing fails with EFBIG, and the program lives to tell.
    const script = `trap '' XFSZ; ulimit -f 1200; exec "$@"`;
    const end = await ended('bash', ['-c', script, 'bash', NODE, WRITER, program, path, 'writer']);
    const { ids, error } = told(end);
    expect(error).toEqual({
      exitCode: 4,
      says: `The store ${path} could not be read or written: the disk refused.`,
      advice:
        'Check that the disk is sound, within its limits and still connected; what was confirmed before is kept.',
    });
    const kept = soundIds(path);
    expect(ids.filter((id) => !kept.includes(id))).toEqual([]);
  });
});

describe('a store that may not be written to', () => {
  it.skipIf(!MOUNTS)(
    `on a disk mounted read-only is told${MOUNTS ? '' : ' (no private mounts here)'}`,
    async () => {
      const { path, ids } = await filled();
      const folder = join(path, '..');
      const script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"';
      const [unshare = '', ...flags] = MOUNTS ?? [];
      const command = [NODE, join(program, 'bin/ownqueue.js'), 'actions', 'add', 'Answer', '--db', path];
      const { code, stderr } = await ended(
        unshare,
        [...flags, 'sh', '-c', script, 'sh', folder, ...command],
        {
          cwd: program,
        },
      );
      expect(stderr).toBe(
        `The store ${path} cannot be written to.\nCheck the permissions of the file and its folder, or name another file with --db.\n`,
      );
      expect(code).toBe(4);
      expect(soundIds(path).sort()).toEqual(ids.sort());
    },
  );

  it.each([
    ['file', 0o444, 0o755],
    ['folder', 0o666, 0o555],
    ['folder that it may not even enter', 0o600, 0o000],
  ])('because of the permissions of its %s is told', async (_what, file, folder) => {
    const { folder: home, path, ids } = await filled();
    chmodSync(home, 0o755);
    chmodSync(path, file);
    chmodSync(join(path, '..'), folder);
    try {
      const { code, stderr } = await ownqueue(['actions', 'add', 'Answer', '--db', path], PLAIN_USER);
      expect(stderr).toBe(
        `The store ${path} cannot be written to.\nCheck the permissions of the file and its folder, or name another file with --db.\n`,
      );
      expect(code).toBe(4);
    } finally {
      chmodSync(join(path, '..'), 0o755);
    }
    expect(soundIds(path).sort()).toEqual(ids.sort());
  });

  it('because its path is a folder, or lies in a file, is told', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'store.db'));
    const { path } = await filled();
    for (const wrong of [join(folder, 'store.db'), join(path, 'ownqueue.db')]) {
      const { code, stderr } = await ownqueue(['actions', '--db', wrong]);
      expect(stderr).toBe(
        `The store ${wrong} cannot be opened.\nCheck that the path names a file in a folder that you may write to, or name another with --db.\n`,
      );
      expect(code).toBe(4);
    }
  });
});

describe('a store that another process uses', () => {
  it('and does not let go of is told after a while', async () => {
    const { path, ids } = await filled();
    const other = new Database(path);
    other.exec('BEGIN EXCLUSIVE');
    const { code, stderr } = await ownqueue(['actions', 'add', 'Answer', '--db', path]);
    other.exec('ROLLBACK');
    other.close();
    expect(stderr).toBe(
      `The store ${path} is locked by another process.\nClose the other ownqueue or SQLite tool and run the command again.\n`,
    );
    expect(code).toBe(4);
    expect(soundIds(path).sort()).toEqual(ids.sort());
  });

  it('is shared by two terminals that write at once, from its first moment on', async () => {
    const path = join(temporaryFolder(), 'data', 'ownqueue.db');
    const ends = await Promise.all([write(path, 40), write(path, 40), write(path, 40)]);
    const ids = ends.flatMap((end) => {
      expect(told(end).error).toBeNull();
      return told(end).ids;
    });
    expect(ids).toHaveLength(120);
    expect(soundIds(path).sort()).toEqual(ids.sort());
  });
});

describe('a damaged file', () => {
  /** Overwrites so many bytes from a place on. */
  function spoil(path: string, place: number, bytes: number): void {
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(bytes, 0xa5), 0, bytes, place);
    closeSync(file);
  }

  const DAMAGED = (path: string) =>
    `The store ${path} is damaged or not a SQLite file.\nRestore your last backup, or name another file with --db.\n`;

  it('is told where its head is gone', async () => {
    const { path } = await filled();
    spoil(path, 0, 100);
    const { code, stderr } = await ownqueue(['actions', '--db', path]);
    expect(stderr).toBe(DAMAGED(path));
    expect(code).toBe(4);
  });

  it('is told where it was cut', async () => {
    const { path } = await filled();
    truncateSync(path, Math.floor(statSync(path).size / 2));
    const { code, stderr } = await ownqueue(['export', '--db', path]);
    expect(stderr).toBe(DAMAGED(path));
    expect(code).toBe(4);
  });

  it('is found by doctor where a page in its middle is gone', async () => {
    const { path } = await filled();
    const pages = Math.floor(statSync(path).size / 4096);
    spoil(path, 4096 * Math.floor(pages / 2), 4096);
    const { code, stdout } = await ownqueue(['doctor', '--db', path, '--browser', NODE]);
    expect(stdout).toContain(`The store ${path} is damaged or not a SQLite file.`);
    expect(stdout).toContain('Restore your last backup, or name another file with --db.');
    expect(code).not.toBe(0);
  });
});

it('a file from a newer version is left alone', async () => {
  const { path, ids } = await filled();
  const raw = new Database(path);
  raw.pragma('user_version = 999');
  raw.close();
  const { code, stderr } = await ownqueue(['actions', '--db', path]);
  expect(stderr).toMatch(
    /^.* was written by a newer version of ownqueue \(schema 999, this one knows \d+\)\.\nUpdate ownqueue, or name another file with --db\.\n$/,
  );
  expect(code).toBe(4);
  expect(soundIds(path).sort()).toEqual(ids.sort());
});
