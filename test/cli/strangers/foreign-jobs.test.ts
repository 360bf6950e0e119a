/** What another store plans is none of ours: nothing of it is run, sent or visited, however it comes in. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Job } from '../../../src/model/schedule.js';
import { ALWAYS } from '../../../src/schedule/hours.js';
import { nextDraw } from '../../../src/schedule/next-draw.js';
import { openStore } from '../../../src/store/open.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';

/** Tables that say what is to be done, shown or sent, or where reading goes on. */
const PLANS = ['schedule', 'draws', 'outbox', 'notices', 'plantings', 'mailbox_cursors', 'mail_facts'];

let own: CommandLine;
let marker: string;
let evil: string;
beforeEach(() => {
  own = commandLine('2026-11-23T07:00:00.000Z');
  writeFileSync(
    join(own.folder, 'ownqueue.yaml'),
    'site: https://example.org/\nnotify: { desktop: false }\n',
  );
  marker = join(own.folder, 'it-ran');
  evil = join(own.folder, 'evil.sh');
  writeFileSync(evil, `#!/bin/sh\ntouch '${marker}'\nexit 1\n`);
  chmodSync(evil, 0o755);
});

/** A store with a job whose moment has come, and a row in each other table of plans. Returns its path. */
async function storeWithPlans(channel: string, subject: string, path = join(own.folder, 'theirs.db')) {
  const store = await openStore({ path, toolVersion: '0', random: Math.random });
  const ago = new Date('2026-11-20T00:00:00.000Z');
  const job: Job = {
    ...{ id: `${channel}-7f3a`, createdAt: ago.toISOString(), channel, subject, branch: '' },
    ...{ recurrence: 'FREQ=DAILY;INTERVAL=1', start: '2026-11-20', window: 'any-time', minutes: 0 },
    ...{ zone: 'UTC', personas: [], errands: [], lines: [], removedAt: null },
  };
  await store.schedule.add(job);
  const draw = nextDraw(
    job,
    [],
    { from: '2026-11-20', to: '2026-11-21' },
    {
      opening: { week: ALWAYS, isHoliday: () => false, peak: { from: 0, to: 0 }, zone: 'UTC' },
      scenarios: { personas: [], errands: [], lines: [] },
      now: ago,
      random: Math.random,
      salt: () => '00'.repeat(16),
    },
  );
  await store.schedule.commit(draw);
  await store.notices.add({
    ...{ id: 'n1', createdAt: ago.toISOString(), transport: 'file', tries: 0, sentAt: null, lastError: '' },
    content: { title: 'Send money', lines: ['to us'], at: ago.toISOString() },
    nextTryAt: ago.toISOString(),
  });
  await store.walks.markRead('rules', ago.toISOString());
  const planting = {
    ...{ id: 'p1', address: 'them@example.net', name: null, plantedAt: ago.toISOString(), where: null },
    ...{ consent: null, promisedPerWeek: null, unsubscribedAt: null },
  };
  await store.inbox.plant(planting, ago.toISOString());
  const mail = { id: 'm1', file: 'm1', receivedAt: null } as Parameters<typeof store.inbox.remember>[1][0];
  await store.inbox.remember('imap:host/INBOX', [mail], { uidValidity: '1', uid: 99_999 }, ago.toISOString());
  await store.close();
  return path;
}

const plansHere = (): string[] => {
  const raw = new Database(join(own.folder, '.ownqueue', 'ownqueue.db'));
  const found = PLANS.filter((table) => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get() !== 0);
  raw.close();
  return found;
};

describe.each(['merge', 'import'])('%s', (way) => {
  async function takeIn(path: string) {
    if (way === 'merge') return own.run('merge', path);
    const file = join(own.folder, 'theirs.jsonl');
    expect((await own.run('export', '--db', path, '--output', file)).code).toBe(0);
    return own.run('import', file);
  }

  it('takes in no job, draw, summary, notice, planting, cursor or mail, and says so', async () => {
    const said = await takeIn(await storeWithPlans('website', 'https://example.net/'));
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('1 schedule, 1 draws');
    expect(plansHere()).toEqual([]);
  });

  it('of a job that names an option starts no program', async () => {
    await takeIn(await storeWithPlans('website', `--browser=${evil}`));
    expect((await own.run('due', '--run')).code).toBe(0);
    expect(existsSync(marker)).toBe(false);
  });

  it('keeps a walk to checklists of its own name, and never to a file that a stranger names', async () => {
    const path = join(own.folder, 'theirs.db');
    const store = await openStore({ path, toolVersion: '0', random: Math.random });
    const id = await store.walks.begin(
      {
        ...{ channel: 'call', subject: 'Main number', startedAt: '2026-11-20T09:00:00.000Z', zone: 'UTC' },
        ...{ version: 1, practice: false, announced: false, rater: '', branch: '' },
      },
      { checklist: '/dev/zero.yaml', errand: '', persona: '', contactEndedAt: null },
    );
    await store.close();
    expect((await takeIn(path)).code).toBe(0);
    const ours = await openStore({
      path: join(own.folder, '.ownqueue', 'ownqueue.db'),
      toolVersion: '0',
      random: Math.random,
    });
    expect((await ours.walks.setup(id))?.checklist).toBe('call');
    await ours.close();
  });
});

describe('a store that strangers filled, used as one’s own', () => {
  const ran = async (): Promise<{ failure: string }[]> =>
    JSON.parse((await own.run('due', '--run', '--json')).stdout).ran;

  it.each<[channel: string, what: string, subject: () => string]>([
    ['website', 'an option', () => `--browser=${evil}`],
    ['website', 'an address that ownqueue.yaml does not name', () => 'https://example.net/'],
    ['website', 'an address on this machine', () => 'http://127.0.0.1:9/'],
    ['website', 'another scheme', () => 'file:///etc/passwd'],
    ['website', 'a name that only begins like ours', () => 'https://example.org.example.net/'],
    ['website', 'a login', () => 'https://example.org@example.net/'],
    ['inbox', 'an option', () => `--browser=${evil}`],
  ])('a %s job with %s is not run, and says why', async (channel, _what, subject) => {
    mkdirSync(join(own.folder, '.ownqueue'));
    await storeWithPlans(channel, subject(), join(own.folder, '.ownqueue', 'ownqueue.db'));
    const [report] = await ran();
    expect(report?.failure).toMatch(/is not named in ownqueue\.yaml|begins with a hyphen/);
    expect(existsSync(marker)).toBe(false);
  });
});

describe('schedule add', () => {
  it.each(['https://example.net/', '--browser=/bin/true', 'ftp://example.org/'])(
    'refuses %s for the website, which ownqueue.yaml does not name',
    async (subject) => {
      const said = await own.run('schedule', 'add', 'website', '--every', '1d', `--subject=${subject}`);
      expect(said.code).toBe(2);
      expect(said.stderr).toContain('is not named in ownqueue.yaml');
    },
  );

  it.each(['https://example.org/shop', 'www.example.org'])('takes %s, which it names', async (subject) => {
    const said = await own.run('schedule', 'add', 'website', '--every', '1d', `--subject=${subject}`);
    expect(said.code).toBe(0);
  });
});
