/** Unattended runs: one process a draw, a heartbeat while it lasts, and another try later where it fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draw, Job } from '../../src/model/schedule.js';
import { type RunInput, type RunResult, runOne } from '../../src/schedule/run-due.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';

const folder = mkdtempSync(join(tmpdir(), 'ownqueue-run-'));
let file = 0;
let store: Store;
let now: Date;

const job: Job = {
  ...{ id: 'website-7f3a', createdAt: '2026-11-22T10:00:00.000Z', channel: 'website', branch: '' },
  ...{ subject: 'https://example.org/', recurrence: 'FREQ=WEEKLY;INTERVAL=1', start: '2026-11-22' },
  ...{ window: 'any-time', minutes: 0, zone: 'UTC', personas: [], errands: [], lines: [], removedAt: null },
};
const draw: Draw = {
  ...{ job: job.id, sequence: 1, drawnAt: '2026-11-22T10:00:00.000Z', commitment: 'c', content: 'e30' },
  ...{ periodFrom: '2026-11-22', periodTo: '2026-11-29', state: 'sealed', settledAt: null, auditId: null },
  ...{ reason: '', tries: 0, openedAt: null, remindedAt: null },
};

beforeEach(async () => {
  now = new Date('2026-11-23T10:00:00Z');
  store = await openStore({ path: join(folder, `${file++}.db`), toolVersion: '0', random: Math.random });
  await store.schedule.add(job);
  await store.schedule.commit(draw);
  return () => store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const world = (run: () => Promise<RunResult>, holder = 'a'): RunInput => ({
  book: store.schedule,
  holder,
  now: () => now,
  run,
  repeat: () => () => undefined,
});
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const current = async () => (await store.schedule.draws())[0]!;
const audited = async (): Promise<RunResult> => {
  const { id } = await store.audits.save(
    {
      ...{ channel: 'website', subject: job.subject, startedAt: now.toISOString(), zone: 'UTC', version: 1 },
      ...{ practice: false, announced: false, rater: '', branch: '' },
    },
    {
      finishedAt: now.toISOString(),
      status: 'complete',
      evidence: [],
      findings: [],
      measurements: [],
      score: null,
    },
  );
  return { auditId: id, startedAt: now.toISOString() };
};

describe('an unattended run', () => {
  it('ends the draw with its audit', async () => {
    const report = await runOne(job, draw, world(audited));
    expect(report).toMatchObject({ failure: null, again: false });
    expect(await current()).toMatchObject({ state: 'done', auditId: report!.auditId, tries: 1 });
    expect(await runOne(job, draw, world(audited, 'b'))).toBeNull();
  });

  it('belongs to one process while its heart beats, and to the next once it has stopped', async () => {
    let beat = () => {};
    const second: (unknown | null)[] = [];
    const first = await runOne(job, draw, {
      ...world(async () => {
        now = minutesLater(8);
        beat();
        await store.schedule.draws();
        now = minutesLater(8);
        second.push(await runOne(job, draw, world(audited, 'b')));
        now = minutesLater(3);
        second.push(await runOne(job, draw, world(audited, 'c')));
        return { failure: 'the first one woke up too late' };
      }),
      repeat: (work) => {
        beat = work;
        return () => undefined;
      },
    });
    expect(second).toMatchObject([null, { failure: null }]);
    expect(first).toMatchObject({ failure: 'the first one woke up too late' });
    expect(await current()).toMatchObject({ state: 'done', tries: 2 });
  });

  it('is tried again later, and given up after three times', async () => {
    const fails = world(async () => ({ failure: 'The site did not answer.' }));
    for (const [wait, again] of [
      [5, true],
      [15, true],
      [0, false],
    ] as const) {
      expect(await runOne(job, await current(), fails)).toMatchObject({
        again,
        failure: 'The site did not answer.',
      });
      now = minutesLater(wait - 1);
      expect(await runOne(job, await current(), fails)).toBeNull();
      now = minutesLater(1);
    }
    expect(await current()).toMatchObject({ state: 'failed', reason: 'The site did not answer.', tries: 3 });
  });

  it('survives a runner that throws', async () => {
    const throws = world(() => Promise.reject(new Error('out of memory')));
    expect(await runOne(job, draw, throws)).toMatchObject({ failure: 'out of memory', again: true });
    expect(await current()).toMatchObject({ state: 'sealed', reason: 'out of memory' });
  });
});
