/** Commands of the system in tests: what they say, and whether they can be used here. */
import { spawn, spawnSync } from 'node:child_process';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Waits for the end, without blocking this process. */
export function ended(
  file: string,
  argv: readonly string[],
  options: { cwd?: string; uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(file, argv, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      said.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...said }));
  });
}

/** Where mounts are private to a command and gone with it; null where this system refuses them. */
export const MOUNTS: readonly string[] | null =
  [
    ['unshare', '--mount'],
    ['unshare', '--map-root-user', '--mount'],
  ].find(
    ([file = '', ...argv]) => spawnSync(file, [...argv, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0,
  ) ?? null;
