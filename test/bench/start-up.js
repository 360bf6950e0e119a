/** How long commands take to start, as whole processes, beside a bare Node: medians and ratios of one run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, '../../bin/ownqueue.js');
const ROUNDS = 15;
const folder = mkdtempSync(join(tmpdir(), 'ownqueue-bench-'));

const subjects = {
  'node -e 0': ['-e', '0'],
  'ownqueue --version': [PROGRAM, '--version'],
  'ownqueue --help': [PROGRAM, '--help'],
  'ownqueue checks': [PROGRAM, 'checks'],
  'ownqueue (home)': [PROGRAM, '--no-input'],
};

const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
// In turn, so that a slow moment of the machine falls on all of them.
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(subjects)) {
    const start = performance.now();
    spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    if (round > 0) times[name].push(performance.now() - start);
  }
}
rmSync(folder, { recursive: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = median(times['node -e 0']);
process.stdout.write(`Start-up, median of ${ROUNDS}\n`);
for (const [name, values] of Object.entries(times)) {
  const ratio = (median(values) / bare).toFixed(2);
  process.stdout.write(
    `  ${name.padEnd(20)} ${median(values).toFixed(0).padStart(5)} ms  ${ratio} × bare node\n`,
  );
}
