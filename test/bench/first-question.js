/**
 * From starting `ownqueue walk call` to its first prompt on the screen, in milliseconds, in a pseudo-terminal of
 * util-linux `script`. After a build: `node test/bench/first-question.js [runs]`. Goal: a median under 500 on an idle machine.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, '../../bin/ownqueue.js');
const runs = Number(process.argv[2] ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'ownqueue-bench-'));

/** Once for the caches of the disk, then on an empty store each time. */
await untilShown('Do these hold for you?', 'y\n', 'Enter starts the clock');
const times = [];
for (let run = 0; run < runs; run += 1) {
  rmSync(join(folder, 'walk.db'), { force: true });
  times.push(await untilShown('Do these hold for you?', null, 'Do these hold for you?'));
}
times.sort((a, b) => a - b);
const [median, slowest] = [times[Math.floor(runs / 2)], times.at(-1)];
process.stdout.write(`first prompt: median ${median} ms, slowest ${slowest} ms, ${runs} runs\n`);
rmSync(folder, { recursive: true });

function untilShown(first, reply, last) {
  const started = performance.now();
  const command = `${process.execPath} ${PROGRAM} walk call --db ${join(folder, 'walk.db')} --subject line`;
  return new Promise((done) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], { env: { ...process.env, CI: '' } });
    let shown = '';
    let replied = reply === null;
    child.stdout.on('data', (text) => {
      shown += text;
      if (!replied && shown.includes(first)) {
        replied = true;
        child.stdin.write(reply);
      }
      if (!shown.includes(last)) return;
      child.kill('SIGKILL');
      done(Math.round(performance.now() - started));
    });
  });
}
