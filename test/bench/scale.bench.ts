/** Home, trend and report over 100,000 audits with 3 million findings, as processes; prints seconds. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bigStore } from './big-store.js';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNS = 5;

/** Best of five, in seconds: what the program needs, not what else the machine did. */
function seconds(...argv: string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: tmpdir(), encoding: 'utf8' });
    expect(`${stderr}${status}`).toBe('0');
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

test('a store of ten years', async () => {
  const path = process.env.OWNQUEUE_BENCH_DB ?? join(tmpdir(), 'ownqueue-bench.db');
  await bigStore(path, { audits: 100_000, findingsPerAudit: 30, measurementsPerAudit: 10 });
  const own = (...words: string[]) => [join(ROOT, 'bin', 'ownqueue.js'), '--db', path, ...words];
  const table = [
    ['bare node', seconds('-e', '0'), null],
    ['home', seconds(...own('home')), 0.3],
    ['trend of every score (100,000 values)', seconds(...own('trend')), 1],
    ['trend of one measurement', seconds(...own('trend', '-m', 'call.measure-1-seconds')), 1],
    ['report of one audit', seconds(...own('report')), 0.2],
    ['all queues, one quarter', seconds(...own('report', '--since', '2025-10')), null],
    ['branches of one channel', seconds(...own('report', '--branches', '--channel', 'call')), null],
  ] as const;
  for (const [what, taken, aim] of table) {
    process.stdout.write(`${what.padEnd(40)} ${taken.toFixed(2)} s${aim ? `  (aim ${aim} s)` : ''}\n`);
  }
});
