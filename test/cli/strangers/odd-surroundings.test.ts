/** What is odd about a machine or a file is said in a sentence, with the code that belongs to it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBaseline } from '../../../src/config/baseline-file.js';
import { UsageError } from '../../../src/model/errors.js';
import { commandLine } from '../../support/command-line.js';
import { compiled } from '../../support/compiled.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

it.each([
  ['with audits', 'home'],
  ['of no byte', null],
])('a store %s that others could read is closed to them when it is opened', async (_what, first) => {
  const own = commandLine('2026-11-22T10:00:00Z');
  const path = join(own.folder, '.ownqueue', 'ownqueue.db');
  mkdirSync(join(own.folder, '.ownqueue'));
  if (first) await own.run(first);
  else writeFileSync(path, '');
  chmodSync(path, 0o644);
  expect((await own.run('home')).code).toBe(0);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

describe('TZ', () => {
  const run = (zone: string) => {
    const cwd = temporaryFolder();
    return spawnSync(process.execPath, [join(program, 'bin/ownqueue.js'), 'home'], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, TZ: zone },
      encoding: 'utf8',
    });
  };

  it.each(['Mars/Base', ':nonsense', '../../etc/passwd'])('%s is no zone: one sentence, and 2', (zone) => {
    const { status, stderr } = run(zone);
    expect(status).toBe(2);
    expect(stderr).toContain('The variable TZ names no time zone');
    expect(stderr).not.toContain('bug');
  });

  it.each(['', 'Europe/London', 'UTC'])('%j is understood', (zone) => {
    expect(run(zone).status).toBe(0);
  });
});

it('a file of YAML whose aliases stand for billions of values is a mistake in that file', async () => {
  const own = commandLine('2026-11-22T10:00:00Z');
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1)
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  writeFileSync(join(own.folder, 'ownqueue.yaml'), lines.join('\n'));
  const said = await own.run('home');
  expect(said.code).toBe(2);
  expect(said.stderr).toContain('too many aliases');
});

it('a baseline that cannot be written is said in a sentence', async () => {
  const file = join(temporaryFolder(), 'not-there', 'ownqueue-baseline.json');
  const baseline = { schema: 'ownqueue.baseline/1', rubric: 1, sites: {} } as const;
  await expect(writeBaseline(file, baseline)).rejects.toThrow(UsageError);
});
