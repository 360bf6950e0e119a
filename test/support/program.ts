/** The compiled program as a real process, and what it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { compiled } from './compiled.js';

export interface Ended {
  /** null where a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** `start` runs the program in `cwd`; everything it starts keeps its files below `cwd`/tmp. */
export function theProgram() {
  let folder = '';
  beforeAll(() => {
    folder = compiled();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(cwd: string, ...args: string[]): Running {
    mkdirSync(join(cwd, 'tmp'), { recursive: true });
    const child = spawn(process.execPath, [join(folder, 'bin/ownqueue.js'), ...args], {
      cwd,
      env: { ...process.env, TMPDIR: join(cwd, 'tmp'), CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => {
      said.stdout += text;
    });
    child.stderr.on('data', (text) => {
      said.stderr += text;
    });
    const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...said }));
    return { child, ended };
  }

  return {
    start,
    run: (cwd: string, ...args: string[]): Promise<Ended> => start(cwd, ...args).ended,
    folder: () => folder,
  };
}

/**
 * All running processes that were started with `TMPDIR` in that folder, the browser's own children included. Linux
 * alone shows the environment of a process; elsewhere there is nothing to ask.
 */
export function runningIn(folder: string): { pid: number; line: string }[] {
  if (!existsSync('/proc/self/environ')) return [];
  const read = (pid: string, what: string) => {
    try {
      return readFileSync(`/proc/${pid}/${what}`, 'utf8');
    } catch {
      return '';
    }
  };
  return (
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => read(pid, 'environ').includes(`TMPDIR=${join(folder, 'tmp')}`))
      .map((pid) => ({ pid: Number(pid), line: read(pid, 'cmdline').replaceAll('\0', ' ') }))
      // A process that ended and was not yet collected has no command line.
      .filter(({ line }) => line !== '')
  );
}

/** Their command lines. */
export const processesOf = (folder: string): string[] => runningIn(folder).map(({ line }) => line);
