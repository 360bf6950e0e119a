/** Jobs, draws and notices survive in a real SQLite file, and one process at a time runs a draw. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../src/model/notice.js';
import type { Draw, Job } from '../../src/model/schedule.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { compiled } from '../support/compiled.js';

const folder = mkdtempSync(join(tmpdir(), 'ownqueue-schedule-'));
let file = 0;
let store: Store;
let path: string;

beforeEach(async () => {
  path = join(folder, `${file++}.db`);
  store = await openStore({ path, toolVersion: '0', random: Math.random });
  return () => store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const job: Job = {
  id: 'website-7f3a',
  createdAt: '2026-11-22T10:00:00.000Z',
  channel: 'website',
  subject: 'https://example.org/',
  branch: 'north',
  recurrence: 'FREQ=WEEKLY;INTERVAL=1',
  start: '2026-11-22',
  window: 'any-time',
  minutes: 0,
  zone: 'Europe/Berlin',
  personas: ['passive'],
  errands: [],
  lines: ['own mobile'],
  removedAt: null,
};

const draw = (sequence: number): Draw => ({
  job: job.id,
  sequence,
  drawnAt: '2026-11-22T10:00:00.000Z',
  periodFrom: '2026-11-22',
  periodTo: '2026-11-29',
  commitment: 'c'.repeat(64),
  content: 'e30',
  state: 'sealed',
  settledAt: null,
  auditId: null,
  reason: '',
  tries: 0,
  openedAt: null,
  remindedAt: null,
});

const lease = (holder: string, minute: number) => ({
  holder,
  now: `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`,
  until: `2026-11-23T10:${String(minute + 10).padStart(2, '0')}:00.000Z`,
});

describe('jobs and draws', () => {
  it('are read back as they were stored', async () => {
    await store.schedule.add(job);
    expect(await store.schedule.commit(draw(1))).toBe(true);
    expect(await store.schedule.jobs()).toEqual([job]);
    expect(await store.schedule.draws(job.id)).toEqual([draw(1)]);
  });

  it('leave the list when removed, and stay in the store', async () => {
    await store.schedule.add(job);
    await store.schedule.remove(job.id, '2026-11-23T00:00:00.000Z');
    expect(await store.schedule.jobs()).toEqual([]);
    expect((await store.schedule.jobs({ removed: true }))[0]?.removedAt).toBe('2026-11-23T00:00:00.000Z');
  });

  it('keep the first of two draws for the same place in the row', async () => {
    await store.schedule.add(job);
    await store.schedule.commit(draw(1));
    expect(await store.schedule.commit({ ...draw(1), commitment: 'd'.repeat(64) })).toBe(false);
    expect((await store.schedule.draws())[0]?.commitment).toBe('c'.repeat(64));
  });

  it.each([
    "UPDATE draws SET content = 'e31'",
    "UPDATE draws SET commitment = 'x'",
    "UPDATE draws SET period_to = '2027-01-01'",
    'DELETE FROM draws',
  ])('refuse, in any tool: %s', async (statement) => {
    await store.schedule.add(job);
    await store.schedule.commit(draw(1));
    const other = new Database(path);
    expect(() => other.exec(statement)).toThrow(/a sealed draw cannot be/);
    other.close();
  });
});

describe('a lease', () => {
  beforeEach(async () => {
    await store.schedule.add(job);
    await store.schedule.commit(draw(1));
  });
  const key = { job: job.id, sequence: 1 };

  it('belongs to one holder until it ends', async () => {
    expect(await store.schedule.claim(key, lease('a', 0))).toBe(true);
    expect(await store.schedule.claim(key, lease('b', 5))).toBe(false);
    expect(await store.schedule.extend(key, lease('a', 5))).toBe(true);
    expect(await store.schedule.claim(key, lease('b', 12))).toBe(false);
    expect(await store.schedule.claim(key, lease('b', 15))).toBe(true);
    expect(await store.schedule.extend(key, lease('a', 16))).toBe(false);
    expect(await store.schedule.settle(key, { state: 'done', at: lease('a', 16).now }, 'a')).toBe(false);
    expect(await store.schedule.settle(key, { state: 'done', at: lease('b', 16).now }, 'b')).toBe(true);
    expect((await store.schedule.draws())[0]).toMatchObject({ state: 'done', tries: 2 });
  });

  it('ends with the draw: what is settled is never taken again', async () => {
    await store.schedule.settle(key, { state: 'skipped', at: lease('a', 0).now, reason: 'ill' });
    expect(await store.schedule.claim(key, lease('a', 30))).toBe(false);
    expect(await store.schedule.settle(key, { state: 'done', at: lease('a', 30).now })).toBe(false);
  });

  it('waits after a failed run', async () => {
    await store.schedule.claim(key, lease('a', 0));
    await store.schedule.postpone(key, 'a', lease('a', 20).now, 'site unreachable');
    expect(await store.schedule.claim(key, lease('b', 10))).toBe(false);
    expect(await store.schedule.claim(key, lease('b', 20))).toBe(true);
    expect((await store.schedule.draws())[0]?.reason).toBe('site unreachable');
  });

  it('notes a reminder once', async () => {
    expect(await store.schedule.note(key, 'reminded', lease('a', 0).now)).toBe(true);
    expect(await store.schedule.note(key, 'reminded', lease('a', 1).now)).toBe(false);
  });
});

describe('two processes', () => {
  let program: string;
  beforeAll(() => {
    program = compiled();
    writeFileSync(join(program, 'racer.js'), RACER);
    return () => rmSync(program, { recursive: true });
  });

  it('racing for one job 100 times run it 100 times in total', async () => {
    await store.schedule.add(job);
    for (let sequence = 1; sequence <= 100; sequence++) await store.schedule.commit(draw(sequence));
    const runs = join(folder, 'runs.txt');
    appendFileSync(runs, '');
    const racers = ['a', 'b'].map((name) =>
      spawn(process.execPath, [join(program, 'racer.js'), path, runs, name], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    await Promise.all(
      racers.map((racer) => once(racer.stdout as NonNullable<ChildProcess['stdout']>, 'data')),
    );
    for (const racer of racers) racer.stdin?.end('go');
    expect(await Promise.all(racers.map((racer) => once(racer, 'exit')))).toEqual([
      [0, null],
      [0, null],
    ]);
    const lines = readFileSync(runs, 'utf8').trim().split('\n');
    const places = lines.map((line) => Number(line.split(' ')[1]));
    expect(lines).toHaveLength(100);
    expect([...new Set(places)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
    const draws = await store.schedule.draws(job.id);
    expect(draws.every(({ state, tries }) => state === 'done' && tries === 1)).toBe(true);
  });
});

/** Tries every place of the row in turn; both start at the same one, at the same word. */
const RACER = `
import { appendFileSync } from 'node:fs';
import { openStore } from './dist/store/open.js';
const [path, runs, holder] = process.argv.slice(2);
const store = await openStore({ path, toolVersion: '0', random: Math.random });
const now = '2026-11-23T10:00:00.000Z';
const lease = { holder, now, until: '2026-11-23T10:10:00.000Z' };
process.stdout.write('ready');
for await (const _ of process.stdin);
for (let sequence = 1; sequence <= 100; sequence++) {
  const key = { job: 'website-7f3a', sequence };
  if (!(await store.schedule.claim(key, lease))) continue;
  appendFileSync(runs, holder + ' ' + sequence + '\\n');
  await store.schedule.settle(key, { state: 'done', at: now }, holder);
}
await store.close();
`;

describe('notices', () => {
  const notice: Notice = {
    id: 'n1',
    createdAt: '2026-11-22T10:00:00.000Z',
    transport: 'email',
    content: { title: 'Website check', lines: ['71 of 100.'], at: '2026-11-22T10:00:00.000Z' },
    tries: 0,
    nextTryAt: '2026-11-22T10:00:00.000Z',
    sentAt: null,
    lastError: '',
  };

  it('wait until they are sent, and stay afterwards', async () => {
    await store.notices.add(notice);
    expect(await store.notices.waiting('2026-11-22T09:59:59.000Z')).toEqual([]);
    expect(await store.notices.waiting('2026-11-22T10:00:00.000Z')).toEqual([notice]);
    expect(await store.notices.book(notice, '2026-11-22T10:05:00.000Z')).toBe(true);
    expect(await store.notices.book(notice, '2026-11-22T10:05:00.000Z')).toBe(false);
    await store.notices.failed('n1', 'refused', '2026-11-22T10:05:00.000Z');
    expect((await store.notices.waiting('2026-11-22T10:05:00.000Z'))[0]).toMatchObject({
      tries: 1,
      lastError: 'refused',
    });
    await store.notices.sent('n1', '2026-11-22T10:06:00.000Z');
    expect(await store.notices.waiting('2027-01-01T00:00:00.000Z')).toEqual([]);
    expect((await store.notices.list(10))[0]).toMatchObject({ id: 'n1', sentAt: '2026-11-22T10:06:00.000Z' });
  });
});
