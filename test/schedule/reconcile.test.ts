/** A schedule keeps going over missed moments, wrong clocks and changes of the clocks; in a real store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditHeader } from '../../src/model/audit.js';
import type { Draw, Job } from '../../src/model/schedule.js';
import { punctuality } from '../../src/schedule/figures.js';
import { type AuditOfJob, fulfillingAudit, isOnTime } from '../../src/schedule/fulfilment.js';
import { parseSpan, parseWeek } from '../../src/schedule/hours.js';
import { neglected, neglectSentence } from '../../src/schedule/neglect.js';
import { reconcile } from '../../src/schedule/reconcile.js';
import { brokenSeals, unseal } from '../../src/schedule/seal.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { seeded } from './openings.js';

const folder = mkdtempSync(join(tmpdir(), 'ownqueue-tend-'));
let file = 0;
let store: Store;
let random: () => number;

beforeEach(async () => {
  random = seeded(file);
  store = await openStore({ path: join(folder, `${file++}.db`), toolVersion: '0', random: Math.random });
  return () => store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const job: Job = {
  id: 'call-7f3a',
  createdAt: '2026-10-19T06:00:00.000Z',
  channel: 'call',
  subject: '',
  branch: '',
  recurrence: 'FREQ=WEEKLY;INTERVAL=1',
  start: '2026-10-19',
  window: 'opening-hours',
  minutes: 10,
  zone: 'Europe/Berlin',
  personas: [],
  errands: [],
  lines: [],
  removedAt: null,
};

const opening = {
  week: parseWeek({ 'mon-fri': '09:00-17:00' }),
  isHoliday: () => false,
  peak: parseSpan('11:00-14:00'),
  zone: 'Europe/Berlin',
};

const at = (time: string, own: Job = job) =>
  reconcile(own, {
    book: store.schedule,
    audits: (channel, since) => store.audits.list({ channel, since }),
    place: async () => ({ opening, scenarios: { personas: ['passive', 'awkward'], errands: [], lines: [] } }),
    now: new Date(time),
    random,
    salt: () => 'ab'.repeat(16),
  });

/** The moment that was drawn; a test may look. */
const moment = (draws: readonly Draw[]) => unseal(draws.at(-1)!.content).slot!.at;
const later = (time: string, minutes: number) => new Date(Date.parse(time) + minutes * 60_000).toISOString();

const call = (startedAt: string, changes: Partial<AuditHeader> = {}) =>
  store.audits.save(
    {
      channel: 'call',
      subject: 'service line',
      startedAt,
      zone: 'Europe/Berlin',
      version: 1,
      practice: false,
      announced: false,
      rater: 'lead',
      branch: '',
      ...changes,
    },
    {
      finishedAt: later(startedAt, 9),
      status: 'complete',
      evidence: [],
      findings: [],
      measurements: [],
      score: null,
    },
  );

describe('tending a job', () => {
  beforeEach(() => store.schedule.add(job));

  it('draws the next moment inside the present period, and leaves it alone afterwards', async () => {
    const first = await at('2026-10-19T06:00:00Z');
    expect(first.status.kind).toBe('waiting');
    expect(moment(first.draws) > '2026-10-19T07' && moment(first.draws) < '2026-10-24').toBe(true);
    expect((await at('2026-10-19T06:30:00Z')).draws).toEqual(first.draws);
  });

  it('never draws a moment that has passed already', async () => {
    const friday = '2026-10-23T12:40:00.000Z';
    for (let time = 0; time < 20; time++) {
      const other = { ...job, id: `call-${time}` };
      await store.schedule.add(other);
      const { draws } = await at(friday, other);
      expect(moment(draws) > friday).toBe(true);
    }
  });

  it('is due from the moment on, until an audit of the channel was done', async () => {
    const { draws } = await at('2026-10-19T06:00:00Z');
    const drawn = moment(draws);
    expect((await at(later(drawn, -1))).status.kind).toBe('waiting');
    expect((await at(drawn)).status.kind).toBe('due');
    await call(later(drawn, -60));
    await call(later(drawn, 1), { practice: true });
    await call(later(drawn, 1), { channel: 'reception' });
    expect((await at(later(drawn, 20))).status.kind).toBe('due');
    const { id } = await call(later(drawn, 5));
    const done = await at(later(drawn, 20));
    expect(done.status.kind).toBe('waiting');
    expect(done.draws[0]).toMatchObject({ state: 'done', auditId: id, settledAt: later(drawn, 5) });
    expect(done.draws[1]).toMatchObject({ sequence: 2, periodFrom: '2026-10-26', periodTo: '2026-11-02' });
  });

  it('catches ten missed weeks up once', async () => {
    await at('2026-10-19T06:00:00Z');
    const due = await at('2026-12-31T09:00:00Z');
    expect(due.status.kind).toBe('due');
    expect(due.draws).toHaveLength(1);
    await call('2026-12-31T10:00:00.000Z');
    const after = await at('2026-12-31T11:00:00Z');
    expect(after.status.kind).toBe('waiting');
    expect(after.draws.map(({ periodFrom }) => periodFrom)).toEqual(['2026-10-19', '2027-01-04']);
    const figures = punctuality([job], after.draws, await store.audits.list(), { since: '', until: '2027' });
    expect(figures).toMatchObject({ drawn: 1, late: 1, onTime: 0, missed: 10 });
  });

  it('goes on in the present period where nobody tended it for long after an audit', async () => {
    const { draws } = await at('2026-10-19T06:00:00Z');
    await call(later(moment(draws), 3));
    const after = await at('2027-02-03T06:00:00Z');
    expect(after.draws.at(-1)?.periodFrom).toBe('2027-02-01');
    expect(after.status.kind).toBe('waiting');
  });

  it('throws away what a wrong clock drew, and goes on', async () => {
    await at('2031-05-01T06:00:00Z');
    const right = await at('2026-10-19T06:00:00Z');
    expect(right.status.kind).toBe('waiting');
    expect(right.draws[0]).toMatchObject({ state: 'skipped', reason: 'drawn while the clock was wrong' });
    expect(right.draws[1]?.periodFrom).toBe('2026-10-19');
  });

  it('stays waiting, and loses nothing, when the clock is put back an hour', async () => {
    const { draws } = await at('2026-10-19T06:00:00Z');
    expect((await at('2026-10-19T05:00:00Z')).draws).toEqual(draws);
  });

  it('draws once where two tend at the same time', async () => {
    await Promise.all([at('2026-10-19T06:00:00Z'), at('2026-10-19T06:00:00Z'), at('2026-10-19T06:00:00Z')]);
    expect(await store.schedule.draws(job.id)).toHaveLength(1);
  });

  it('keeps every seal of a year whole, inside the hours, on every day of a change of the clocks', async () => {
    let time = '2026-10-19T06:00:00.000Z';
    for (let week = 0; week < 52; week++) {
      const { draws, status } = await at(time);
      expect(status.kind).toBe('waiting');
      time = later(moment(draws), 10);
      await call(time);
    }
    const draws = (await at(time)).draws;
    expect(draws).toHaveLength(53);
    expect(brokenSeals(draws)).toEqual([]);
    for (const { content } of draws) {
      const clock = new Date(unseal(content).slot!.at).toLocaleTimeString('en-GB', {
        timeZone: 'Europe/Berlin',
      });
      expect(clock >= '09:00' && clock <= '16:30:00', clock).toBe(true);
    }
    const figures = punctuality([job], draws, await store.audits.list(), { since: '', until: time });
    expect(figures).toEqual({
      ...{ drawn: 52, onTime: 52, late: 0, skipped: 0, failed: 0, open: 0, missed: 0 },
      ...{ announced: 0, openedEarly: 0 },
    });
  });
});

describe('what fulfils a draw', () => {
  const drawn = '2026-10-20T10:00:00.000Z';
  const audit = (changes: Partial<AuditOfJob>): AuditOfJob => ({
    ...{ id: 'a', channel: 'call', subject: 'service line', branch: '', startedAt: drawn, finishedAt: drawn },
    ...{ status: 'complete', practice: false, announced: false, ...changes },
  });

  it('is the first audit of its queue from the moment on', () => {
    const early = audit({ id: 'early', startedAt: '2026-10-20T09:59:59.999Z' });
    const last = audit({ id: 'last', startedAt: '2026-10-20T12:00:00.000Z' });
    const first = audit({ id: 'first', startedAt: '2026-10-20T11:00:00.000Z' });
    expect(fulfillingAudit(job, drawn, [early, last, first])?.id).toBe('first');
  });

  it.each([
    { channel: 'reception' },
    { practice: true },
    { finishedAt: null },
    { status: 'unreachable' },
    { subject: 'sales line' },
    { branch: 'south' },
  ] as Partial<AuditOfJob>[])('is not an audit with %j', (changes) => {
    const narrow = { ...job, subject: 'Service line', branch: 'north' };
    expect(fulfillingAudit(narrow, drawn, [audit(changes)])).toBeNull();
    expect(fulfillingAudit(narrow, drawn, [audit({})])?.id).toBe('a');
  });

  it('is on time within the half hour and the one after it', () => {
    expect(isOnTime(drawn, '2026-10-20T11:00:00.000Z')).toBe(true);
    expect(isOnTime(drawn, '2026-10-20T11:00:01.000Z')).toBe(false);
  });
});

describe('a window without a free half hour', () => {
  it('is skipped with its reason, once, not in a loop', async () => {
    const closed: Job = { ...job, id: 'call-0000', window: 'sun 10:00-12:00' };
    await store.schedule.add(closed);
    const first = await at('2026-10-19T06:00:00Z', closed);
    expect(first.draws).toHaveLength(1);
    expect(first.draws[0]).toMatchObject({ state: 'skipped', reason: 'no half hour was free in the window' });
    expect((await at('2026-10-20T06:00:00Z', closed)).draws).toHaveLength(1);
  });
});

describe('figures', () => {
  beforeEach(() => store.schedule.add(job));

  it('tell skipped, announced and opened moments from those on time', async () => {
    const first = await at('2026-10-19T06:00:00Z');
    await store.schedule.note(first.draws[0]!, 'opened', '2026-10-19T06:10:00.000Z');
    await call(later(moment(first.draws), 59), { announced: true });
    const second = await at(later(moment(first.draws), 70));
    await store.schedule.settle(second.draws[1]!, {
      state: 'skipped',
      at: moment(second.draws),
      reason: 'ill',
    });
    const draws = (await at('2026-11-02T05:00:00Z')).draws;
    const figures = punctuality([job], draws, await store.audits.list(), { since: '', until: '2026-11-02' });
    expect(figures).toMatchObject({ drawn: 2, onTime: 1, skipped: 1, announced: 1, openedEarly: 1 });
  });

  it('notice that nobody looked for nine days', async () => {
    const website: Job = {
      ...job,
      id: 'website-1',
      channel: 'website',
      minutes: 0,
      createdAt: '2026-10-10T06:00:00.000Z',
    };
    await store.schedule.add(website);
    const { draws } = await at('2026-10-12T06:00:00Z', { ...website, start: '2026-10-12' });
    const audit = {
      ...{
        id: 'a',
        channel: 'website',
        subject: '',
        branch: '',
        practice: false,
        announced: false,
        status: 'complete' as const,
      },
      ...{ startedAt: '2026-10-11T06:00:00.000Z', finishedAt: '2026-10-11T06:01:00.000Z' },
    };
    const [found, ...others] = neglected([website], draws, [audit], new Date('2026-10-20T07:00:00Z'));
    expect(others).toEqual([]);
    expect(neglectSentence(found!)).toBe('No website check for 9 days.');
    expect(neglected([website], draws, [audit], new Date('2026-10-12T07:00:00Z'))).toEqual([]);
  });

  it('say nothing of removed jobs', () => {
    const removed = { ...job, removedAt: '2026-10-20T00:00:00.000Z' };
    expect(neglected([removed], [], [], new Date('2027-10-20T00:00:00Z'))).toEqual([]);
  });
});
