/** Tab offers every command and option, as a real shell sees it. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { allCommands } from '../../../src/cli/main.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';

let own: CommandLine;
beforeEach(() => {
  own = commandLine('2026-11-22T09:00:00.000Z');
});

const script = async (shell: string): Promise<string> => {
  const { code, stdout, stderr } = await own.run('completion', shell);
  expect(code, stderr).toBe(0);
  return stdout;
};

const present = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  test('knows every command and its subcommands', async () => {
    const text = await script(shell);
    for (const { name } of await allCommands()) expect(text).toContain(`'/${name}'`);
    expect(text).toContain(`'schedule/reveal'`);
    expect(text).toContain('no-input');
  });

  test.skipIf(!present(shell))(`is read by ${shell} without a mistake (needs ${shell})`, async () => {
    writeFileSync(join(own.folder, 'script'), await script(shell));
    const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd: own.folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe.skipIf(!present('bash'))('in bash (needs bash)', () => {
  /** What Tab offers after these words, the last of which is being written. */
  async function offered(...words: string[]): Promise<string[]> {
    writeFileSync(join(own.folder, 'script'), await script('bash'));
    const press = `source ./script; COMP_WORDS=(ownqueue "$@"); COMP_CWORD=$#; _ownqueue; echo "\${COMPREPLY[*]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', press, 'bash', ...words], {
      cwd: own.folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.split(/\s+/).filter(Boolean);
  }

  test.each([
    [['ac'], ['actions']],
    [['actions', 're'], ['reopen']],
    [['actions', 'add', '--ow'], ['--owner']],
    [['--quiet', 'rep'], ['report']],
    [
      ['report', '--for'],
      ['--format', '--force'],
    ],
    [['report', '--format', ''], []],
    [['report', 'actions', '--verb'], ['--verbose']],
    [['nonsense', '--verb'], ['--verbose']],
  ])('after %j come %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  test('after nothing come all commands', async () => {
    const names = (await allCommands()).map(({ name }) => name);
    expect(await offered('')).toEqual(expect.arrayContaining(names));
  });
});

describe('without the name of a shell', () => {
  test('it is that of the login', async () => {
    own.env.SHELL = '/usr/bin/fish';
    expect((await own.run('completion')).stdout).toContain('complete -c ownqueue');
  });

  test.each([undefined, '/bin/tcsh'])('%s is told, with those that are known', async (login) => {
    own.env.SHELL = login;
    const { code, stdout, stderr } = await own.run('completion');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bash, fish, zsh');
  });
});
