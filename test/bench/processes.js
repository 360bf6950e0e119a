/** Commands timed as whole processes, in turn, so that a slow moment of the machine falls on all of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const PROGRAM = resolve(import.meta.dirname, '../../bin/ownqueue.js');

/** An empty folder for the time of `work`. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'ownqueue-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `subjects`: name → arguments of Node. Returns name → milliseconds of each round; one more round warms up. */
export function timedInTurn(subjects, rounds, cwd) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(subjects)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** Largest resident memory of one run of the program itself, without its browser, in megabytes. */
export function peakMemory(args, cwd) {
  const report = join(cwd, 'memory.txt');
  const watch = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`;
  const argv = ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, PROGRAM, ...args];
  const { stderr, error } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error) throw new Error(`${args[0]} did not run: ${stderr}`);
  return Number(readFileSync(report, 'utf8')) / 1024;
}
