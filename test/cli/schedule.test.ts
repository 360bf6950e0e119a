/** The schedule as it is used: on the command line, with real files and a real store. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadChecklist } from '../../src/checklist/load.js';
import { unseal } from '../../src/schedule/seal.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { schemaErrors } from '../support/json-schemas.js';

const CONFIG = `
company: Example Ltd
site: https://example.org/
zone: Europe/Berlin
hours:
  mon-fri: 09:00-18:00
  sat: 10:00-14:00
holidays: [12-25, 12-26, 2027-01-01]
lines: [own mobile, a friend’s phone]
branches:
  bristol: { zone: Europe/London, hours: { mon-sun: 10:00-20:00 } }
notify:
  file: notes/summary.txt
  calendar: notes/queue.ics
  desktop: false
`;

let own: CommandLine;
beforeEach(() => {
  own = commandLine('2026-11-23T07:00:00.000Z');
  writeFileSync(join(own.folder, 'ownqueue.yaml'), CONFIG);
});

/** Every document is held against its schema. */
const json = async (...argv: string[]) => {
  const document = JSON.parse((await own.run(...argv, '--json')).stdout);
  expect(schemaErrors(document)).toEqual([]);
  return document;
};
const database = () => join(own.folder, '.ownqueue', 'ownqueue.db');
const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ path: database(), toolVersion: '0', random: Math.random });
  return work(store).finally(() => store.close());
};
/** A test may look at what is sealed. */
const secrets = () =>
  withStore(async (store) => (await store.schedule.draws()).map(({ content }) => unseal(content)));
const later = (time: string, minutes: number) => new Date(Date.parse(time) + minutes * 60_000).toISOString();
const audit = (channel: string, startedAt: string, announced = false) =>
  withStore((store) =>
    store.audits.save(
      {
        ...{
          channel,
          subject: 'service line',
          startedAt,
          zone: 'Europe/Berlin',
          version: 1,
          rater: '',
          branch: '',
        },
        ...{ practice: false, announced },
      },
      {
        finishedAt: startedAt,
        status: 'complete',
        evidence: [],
        findings: [],
        measurements: [],
        score: null,
      },
    ),
  );

describe('schedule add', () => {
  it('draws and seals a moment inside the hours of the company, and does not tell it', async () => {
    const said = await own.run(
      'schedule',
      'add',
      'call',
      '--every',
      '2w',
      '--window',
      'opening-hours',
      '--minutes',
      '10',
    );
    expect(said).toMatchObject({ code: 0, stderr: '' });
    const [draw] = await secrets();
    expect(said.stdout).toMatch(/^Added call-[0-9a-f]{4}: call, every 2 weeks\.$/m);
    expect(said.stdout).toContain('between Mon 23 Nov and Sun 6 Dec');
    expect(said.stdout).not.toContain(draw!.slot!.time);
    const clock = new Date(draw!.slot!.at).toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin' });
    expect(clock >= '09:00' && clock < '18:00').toBe(true);
    expect(['own mobile', 'a friend’s phone']).toContain(draw!.line);
    expect(draw!.persona).not.toBe('');
    expect(draw!.errand).not.toBe('');
  });

  it('keeps to the hours and the zone of a branch', async () => {
    await own.run(
      'schedule',
      'add',
      'reception',
      '--every',
      '1w',
      '--branch',
      'bristol',
      '--window',
      'sun 18:00-20:00',
    );
    const [draw] = await secrets();
    expect(draw!.slot).toMatchObject({
      date: '2026-11-29',
      at: expect.stringMatching(/^2026-11-29T(18|19):/),
    });
  });

  it('lets the website run at any time, for the site of the configuration', async () => {
    const { job } = await json('schedule', 'add', 'website', '--every', '1d');
    expect(job).toMatchObject({
      channel: 'website',
      subject: 'https://example.org/',
      window: 'any-time',
      minutes: 0,
    });
  });

  it.each(['www.example.org', 'https://www.example.org', 'HTTPS://WWW.example.org/'])(
    'names the website %s as its audits do',
    async (subject) => {
      const { job } = await json('schedule', 'add', 'website', '--every', '1d', '--subject', subject);
      expect(job.subject).toBe('https://www.example.org/');
    },
  );

  it('takes the checklist of the website for what it is: the part by hand', async () => {
    const { job } = await json('schedule', 'add', 'website-by-hand', '--every', '1q');
    expect(job).toMatchObject({ channel: 'website-by-hand', window: 'opening-hours' });
    own.now = later((await secrets())[0]!.slot!.at, 1);
    expect((await own.run('due')).stdout).toContain('Begin with: ownqueue walk website');
  });

  it.each([
    ['call', '--every', 'often'],
    ['call', '--every', '1w', '--window', 'sometimes'],
    ['call', '--every', '1w', '--minutes', '31'],
    ['call', '--every', '1w', '--branch', 'nowhere'],
    ['call', '--every', '1w', '--start', 'tomorrow'],
    ['call', '--every', '1w', '--window', 'sun 09:00-12:00'],
    ['cal', '--every', '1w'],
    ['call'],
  ])('refuses %j %j %j %j with advice', async (...argv) => {
    const said = await own.run('schedule', 'add', ...argv);
    expect(said.code).toBe(2);
    expect(said.stderr).not.toBe('');
    expect((await own.run('schedule', 'list')).stdout).toContain('The schedule is empty');
  });
});

describe('due', () => {
  it('exits 0 and says so where nothing is due', async () => {
    expect(await own.run('due')).toEqual({ code: 0, stdout: 'Nothing is due.\n', stderr: '' });
    expect(await json('due')).toEqual({ schema: 'ownqueue.due/1', due: [], ran: [], neglected: [] });
  });

  it('tells a walk with all that was drawn for it, from the moment on until it is done', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w', '--errand', 'Ask for the returns address.');
    const [draw] = await secrets();
    own.now = later(draw!.slot!.at, -1);
    expect((await own.run('due')).stdout).toBe('Nothing is due.\n');
    own.now = draw!.slot!.at;
    const said = await own.run('due');
    expect(said.code).toBe(0);
    expect(said.stdout).toContain('Ask for the returns address.');
    expect(said.stdout).toContain('Begin with: ownqueue walk call');
    const { due } = await json('due');
    expect(due).toMatchObject([
      { channel: 'call', since: draw!.slot!.at, persona: draw!.persona, line: draw!.line },
    ]);
    await audit('call', later(draw!.slot!.at, 4));
    own.now = later(draw!.slot!.at, 20);
    expect((await own.run('due')).stdout).toBe('Nothing is due.\n');
    expect((await json('schedule', 'next')).next).toHaveLength(1);
    const list = await json('schedule', 'list');
    expect(list.punctuality).toMatchObject({ drawn: 1, onTime: 1, late: 0 });
  });

  it('is over once the walk was made, by the command that it names', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    const { slot } = (await secrets())[0]!;
    own.now = later(slot!.at, 2);
    const [, command] = (await own.run('due')).stdout.match(/Begin with: ownqueue (.+)/) ?? [];
    const answers = join(own.folder, 'answers.yaml');
    const times = `startedAt: ${later(slot!.at, 2)}\nfinishedAt: ${later(slot!.at, 9)}\n`;
    const file = resolve(import.meta.dirname, '../../checklists/call.yaml');
    const { questions } = loadChecklist(readFileSync(file, 'utf8'), file);
    writeFileSync(answers, `${times}answers:\n${questions.map(({ id }) => `  ${id}: unknown\n`).join('')}`);
    own.now = later(slot!.at, 10);
    const walked = await own.run(
      ...command!.split(' '),
      '--answers',
      answers,
      '--subject',
      'service line',
      '--json',
    );
    expect(walked).toMatchObject({ code: 0, stderr: '' });
    expect((await own.run('due')).stdout).toBe('Nothing is due.\n');
    const audits = await withStore((store) => store.audits.list());
    expect((await json('schedule', 'reveal')).draws[0]).toMatchObject({ state: 'done', holds: true });
    expect(audits).toHaveLength(1);
  });

  it('with --run reminds of a walk once, and refreshes the calendar', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    const at = (await secrets())[0]!.slot!.at;
    own.now = later(at, 3);
    expect(await own.run('due', '--run', '--quiet', '--no-input')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    own.now = later(at, 33);
    await own.run('due', '--run', '--quiet', '--no-input');
    const summary = readFileSync(join(own.folder, 'notes/summary.txt'), 'utf8');
    expect(summary.match(/It is time to stand in your own queue: call/g)).toHaveLength(1);
    const log = readFileSync(join(own.folder, '.ownqueue/ownqueue.log'), 'utf8');
    expect(log).toMatch(/file: sent/);
    const events = new ICAL.Component(ICAL.parse(readFileSync(join(own.folder, 'notes/queue.ics'), 'utf8')));
    const [event] = events.getAllSubcomponents('vevent');
    expect(new ICAL.Event(event!).startDate.toJSDate().toISOString()).toBe(at);
  });

  it('with --run reads the planted mailbox by itself, and sends one summary', async () => {
    mkdirSync(join(own.folder, 'mail'));
    const mail =
      'From: Shop <news@example.org>\r\nTo: you@example.com\r\nSubject: Offers\r\nDate: Mon, 23 Nov 2026 06:00:00 +0000\r\nMessage-ID: <1@example.org>\r\n\r\nBuy now.\r\n';
    writeFileSync(join(own.folder, 'mail', '1.eml'), mail);
    await own.run('schedule', 'add', 'inbox', '--every', '1d', '--subject', 'mail');
    own.now = '2026-11-24T07:00:00.000Z';
    expect((await own.run('due')).stdout).toContain('Run it with: ownqueue due --run');
    expect((await json('due', '--run')).ran).toMatchObject([{ channel: 'inbox', failure: null }]);
    expect((await json('due', '--run')).ran).toEqual([]);
    expect(
      readFileSync(join(own.folder, 'notes/summary.txt'), 'utf8').match(/ownqueue: inbox/g),
    ).toHaveLength(1);
  });

  it('shows for how long nobody looked', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    own.now = '2026-12-02T07:00:00.000Z';
    expect((await own.run('due')).stdout).toContain('No call audit for 9 days.');
  });
});

describe('schedule reveal', () => {
  it('keeps a moment ahead sealed, and proves it afterwards with any tool for SHA-256', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    const { slot } = (await secrets())[0]!;
    const before = await own.run('schedule', 'reveal');
    expect(before.stdout).toContain('still sealed');
    expect(before.stdout).not.toContain(slot!.time);
    own.now = later(slot!.at, 1);
    const { draws } = await json('schedule', 'reveal');
    expect(draws).toMatchObject([{ holds: true, openedAt: null }]);
    expect(before.stdout).toContain(draws[0].commitment);
    expect(createHash('sha256').update(draws[0].sealed).digest('hex')).toBe(draws[0].commitment);
  });

  it('notes who looks early, for the reports to tell', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    await own.run('schedule', 'reveal', '--early');
    own.now = later((await secrets())[0]!.slot!.at, 1);
    expect((await json('schedule', 'list')).punctuality).toMatchObject({ drawn: 1, openedEarly: 1 });
  });

  it('fails where somebody changed a moment behind its back', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    const forged = Buffer.from(JSON.stringify({ ...(await secrets())[0], persona: 'meek' })).toString(
      'base64url',
    );
    const other = new Database(database());
    other.exec('DROP TRIGGER draws_no_change');
    other.prepare('UPDATE draws SET content = ?').run(forged);
    other.close();
    const said = await own.run('schedule', 'reveal', '--early');
    expect(said.code).toBe(4);
    expect(said.stdout).toContain('The content does not match the hash');
    expect(said.stderr).toContain('1 of 1 seals are broken');
  });
});

describe('schedule list, next, skip and remove', () => {
  it('go on with the next period after a skip, and count it', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    const at = (await secrets())[0]!.slot!.at;
    expect((await own.run('schedule', 'next')).stdout).toMatch(
      /^call: between Mon 23 Nov and Sun 29 Nov, sealed as [0-9a-f]{12}$/m,
    );
    own.now = later(at, 10);
    expect((await own.run('schedule', 'skip', 'call', '--reason', 'ill')).stdout).toContain(
      'between Mon 30 Nov and Sun 6 Dec',
    );
    expect((await json('schedule', 'list')).punctuality).toMatchObject({ drawn: 1, skipped: 1 });
  });

  it('forget a removed job, not its past', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    await own.run('schedule', 'remove', 'call');
    expect((await own.run('schedule', 'list')).stdout).toContain('The schedule is empty');
    expect((await json('schedule', 'reveal')).draws).toMatchObject([{ state: 'skipped', holds: true }]);
    own.now = '2027-03-01T08:00:00.000Z';
    expect((await own.run('due')).stdout).toBe('Nothing is due.\n');
  });

  it('name the jobs there are where one is not found', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    const said = await own.run('schedule', 'skip', 'reception');
    expect(said.code).toBe(2);
    expect(said.stderr).toMatch(/Jobs: call-[0-9a-f]{4}/);
  });
});

describe('reports', () => {
  it('tell how regular and how unexpected the audits were', async () => {
    expect(await json('trend')).not.toHaveProperty('habit');
    await own.run('schedule', 'add', 'call', '--every', '1w');
    const at = (await secrets())[0]!.slot!.at;
    await audit('call', later(at, 300), true);
    own.now = later(at, 310);
    await own.run('due');
    expect((await json('trend')).habit).toMatchObject({ drawn: 1, onTime: 0, late: 1, announced: 1 });
    const { stdout } = await own.run('trend');
    expect(stdout).toContain('1 moment was drawn by chance: 1 late.');
    expect(stdout).toContain('1 of the audits had been announced and is not scored.');
    const queues = await own.run('report', '--all');
    expect(queues.stdout).toContain('1 moment was drawn by chance: 1 late.');
  });
});

describe('schedule suggest', () => {
  it('fills twelve weeks, and every line it offers can be run', async () => {
    const { weeks, left, commands } = await json('schedule', 'suggest');
    expect(weeks).toHaveLength(12);
    expect(left).toEqual([]);
    for (const command of commands as string[]) {
      expect(await own.run(...command.split(' ').slice(1)), command).toMatchObject({ code: 0, stderr: '' });
    }
    expect((await json('schedule', 'list')).jobs).toHaveLength(commands.length);
  });

  it('can be adjusted', async () => {
    const { weeks } = await json(
      'schedule',
      'suggest',
      '--weeks',
      '4',
      '--set',
      'call=1w/20',
      '--without',
      'culture',
    );
    expect(
      weeks.every((week: { entries: { channel: string }[] }) =>
        week.entries.some(({ channel }) => channel === 'call'),
      ),
    ).toBe(true);
  });
});

describe('schedule ics', () => {
  it('shows days, not the moment, unless asked to; asking is noted', async () => {
    await own.run('schedule', 'add', 'call', '--every', '1w');
    await own.run('schedule', 'add', 'website', '--every', '1d');
    const events = (text: string) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event));
    const [event, ...others] = events((await own.run('schedule', 'ics')).stdout);
    expect(others).toEqual([]);
    expect(event!.startDate.isDate).toBe(true);
    expect((await json('schedule', 'reveal')).draws[0].openedAt).toBeNull();
    const file = join(own.folder, 'queue.ics');
    await own.run('schedule', 'ics', '--moments', '--output', file);
    const [shown] = events(readFileSync(file, 'utf8'));
    expect(shown!.startDate.toJSDate().toISOString()).toBe((await secrets())[0]!.slot!.at);
    const opened = (await json('schedule', 'reveal')).draws.filter(
      ({ openedAt }: { openedAt: string }) => openedAt,
    );
    expect(opened).toHaveLength(1);
  });
});

describe('schedule install', () => {
  const workflows = () => join(own.folder, '.github/workflows');

  it('writes nothing before somebody agreed, and shows in full what it would write', async () => {
    const said = await own.run('schedule', 'install', '--with', 'github');
    expect(said.code).toBe(2);
    expect(said.stdout).toContain("- cron: '0,30 * * * *'");
    expect(said.stderr).toContain('--yes');
    expect(existsSync(workflows())).toBe(false);
  });

  it('is written once, and goes without a trace', async () => {
    expect((await own.run('schedule', 'install', '--with', 'github', '--yes')).stdout).toContain(
      'Installed.',
    );
    expect(await own.run('schedule', 'install', '--with', 'github')).toMatchObject({
      code: 0,
      stdout: 'It is installed already; nothing has to be changed.\n',
    });
    expect((await own.run('schedule', 'uninstall', '--with', 'github', '--yes')).stdout).toContain(
      'Removed.',
    );
    expect(await own.run('schedule', 'uninstall', '--with', 'github')).toMatchObject({
      stdout: 'Nothing is installed.\n',
    });
  });

  it('names what there is for this machine', async () => {
    const said = await own.run('schedule', 'install', '--with', 'sundial');
    expect(said).toMatchObject({ code: 2 });
    expect(said.stderr).toContain('cron, github, launchd, systemd, task-scheduler');
  });
});
