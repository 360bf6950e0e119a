/** Writing audits, each of them safe on the disk before the next; and reading from 3 million findings. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigStore } from '../big-store.js';
import { inFolder, PROGRAM, timedInTurn } from '../processes.js';
import { median } from '../table.js';

const ROUNDS = 5;
const BARE = 'node -e 0';
const AUDITS = 200;
const FINDINGS = 30;

export default () =>
  inFolder(async (folder) => ({ rows: [await writing(folder), ...(await reading(folder))] }));

async function writing(folder) {
  const { openStore } = await import('../../../dist/store/open.js');
  const store = await openStore({ path: join(folder, 'w.db'), toolVersion: '0.1.0', random: Math.random });
  const values = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let number = 0; number < AUDITS; number++) await store.audits.save(header(number), content());
    values.push((1000 * AUDITS) / (performance.now() - start));
  }
  await store.close();
  return { what: `writing audits of ${FINDINGS} findings`, values, unit: 'audits/s' };
}

const header = (number) => ({
  channel: 'call',
  subject: `line ${number % 7}`,
  branch: '',
  rater: '',
  startedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
  zone: 'UTC',
  version: 1,
  rubric: 1,
  practice: false,
  announced: false,
});

const content = () => ({
  finishedAt: '2026-01-02T00:00:00.000Z',
  status: 'complete',
  score: { value: 71, range: [68, 79], coverage: 0.9 },
  evidence: [],
  findings: Array.from({ length: FINDINGS }, (_, place) => ({
    check: `call/check-${place}`,
    subject: 'line',
    outcome: 'good',
    verdict: 'pass',
    weight: 3,
    critical: false,
    credit: 1,
    message: 'As a customer would hope.',
    exhibits: [],
    context: {},
  })),
  measurements: [{ name: 'call.ring-seconds', value: 12, unit: 'seconds', subject: 'line', context: {} }],
});

/** The program as a user starts it, on a store of ten years. OWNQUEUE_BENCH_DB names where that store is kept. */
async function reading(folder) {
  const path = process.env.OWNQUEUE_BENCH_DB ?? join(tmpdir(), 'ownqueue-bench.db');
  await bigStore(path, { audits: 100_000, findingsPerAudit: 30, measurementsPerAudit: 10 });
  const own = (...words) => [PROGRAM, '--db', path, ...words];
  const subjects = {
    home: [own('home'), 300],
    'trend of every score (100,000 values)': [own('trend'), 1000],
    'trend of one measurement': [own('trend', '-m', 'call.measure-1-seconds'), 1000],
    'report of one audit': [own('report'), 200],
    'report on all queues, one quarter': [own('report', '--since', '2025-10')],
    'report on branches of one channel': [own('report', '--branches', '--channel', 'call')],
  };
  const commands = Object.entries(subjects).map(([what, [args]]) => [what, args]);
  const times = timedInTurn({ [BARE]: ['-e', '0'], ...Object.fromEntries(commands) }, ROUNDS, folder);
  const beside = median(times[BARE]);
  return Object.entries(subjects).map(([what, [, most]]) => ({
    what: `3 million findings: ${what}`,
    values: times[what],
    unit: 'ms',
    beside,
    besideWhat: 'bare node',
    ...(most && { aim: { most } }),
  }));
}
