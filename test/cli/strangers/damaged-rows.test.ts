/** One bad row spoils nothing: none comes in, and an old store that has one is read without it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditResult, EvidenceRecord } from '../../../src/model/audit.js';
import { auditScore } from '../../../src/model/score.js';
import { openStore } from '../../../src/store/open.js';
import type { StoredRow } from '../../../src/store/stored-row.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';
import { inbox, mail } from '../../support/inbox-evidence.js';
import { schemaErrors } from '../../support/json-schemas.js';
import { page, site } from '../../support/site-evidence.js';

let own: CommandLine;
beforeEach(() => {
  own = commandLine('2026-11-23T07:00:00.000Z');
});

const database = () => join(own.folder, '.ownqueue', 'ownqueue.db');

const EVIDENCE: Readonly<Record<string, EvidenceRecord>> = {
  website: { kind: 'site', content: site({ pages: [page('/'), page('/contact')] }) },
  inbox: { kind: 'inbox', content: inbox([mail()]) },
  call: {
    kind: 'answers',
    content: {
      checklist: 'call',
      checklistVersion: 1,
      startedAt: '2026-11-20T09:00:00.000Z',
      finishedAt: '2026-11-20T09:10:00.000Z',
      answers: { heard: { value: true, at: '2026-11-20T09:05:00.000Z' } },
    },
  },
};

async function stored(channel: string, day: string): Promise<string> {
  const store = await openStore({ path: database(), toolVersion: '0', random: Math.random });
  const findings: AuditResult['findings'] = [
    {
      ...{ check: `${channel}/heard`, subject: 'heard', outcome: 'no', verdict: 'fail', weight: 3 },
      ...{ critical: false, credit: 0, message: 'The caller was not heard.', exhibits: [], context: {} },
    },
  ];
  const { id } = await store.audits.save(
    {
      ...{ channel, subject: 'Main number', startedAt: `${day}T09:00:00.000Z`, zone: 'UTC', version: 1 },
      ...{ practice: false, announced: false, rater: 'owner', branch: 'North' },
    },
    {
      ...{ finishedAt: `${day}T09:10:00.000Z`, status: 'complete', findings, score: auditScore(findings) },
      evidence: [EVIDENCE[channel]!],
      measurements: [
        { name: `${channel}.seconds`, value: 20, unit: 'seconds', subject: 'Main number', context: {} },
      ],
    },
  );
  await store.close();
  return id;
}

/** As another tool, or a fault of the disk, could leave it. */
function spoil(sql: string, ...values: unknown[]): void {
  const raw = new Database(database());
  raw.exec("INSERT INTO maintenance VALUES ('spoil')");
  raw.prepare(sql).run(...values);
  raw.exec('DELETE FROM maintenance');
  raw.close();
}

describe('an old store with an audit of no readable time', () => {
  it.each(['not a date', '2026-13-41T99:99Z', 'now', '2460000.5', ''])('%j', async (time) => {
    const bad = await stored('call', '2026-11-20');
    const good = await stored('call', '2026-11-21');
    spoil('UPDATE audits SET started_at = ? WHERE id = ?', time, bad);
    for (const words of [
      ['home'],
      ['report'],
      ['report', '--all'],
      ['trend', '--channel', 'call'],
      ['judge'],
    ]) {
      const said = await own.run(...words);
      expect([words, said.code]).toEqual([words, words[0] === 'judge' ? said.code : 0]);
      expect(said.code, said.stderr).not.toBe(70);
      expect(said.stderr).toContain(`the audit ${bad} is damaged and left out`);
    }
    expect((await own.run('report')).stdout).toContain(good);
    expect(await own.run('report', bad)).toMatchObject({ code: 4 });
    expect((await own.run('purge', '--older-than', '0')).code).toBe(0);
  });

  it('keeps its place in the trend free for the audits that can be read', async () => {
    const bad = await stored('call', '2026-11-20');
    await stored('call', '2026-11-21');
    spoil("UPDATE audits SET started_at = 'zzz' WHERE id = ?", bad);
    const { stdout } = await own.run('home', '--json');
    expect(JSON.parse(stdout).worst).toHaveLength(1);
    expect(JSON.parse(stdout).queues).toHaveLength(1);
  });
});

it.each([
  ["UPDATE audits SET zone = 'Nowhere/Land'"],
  [`UPDATE findings SET exhibits = '{}'`],
  [`UPDATE findings SET exhibits = 'null'`],
])('an old store after %s is read', async (sql) => {
  await stored('call', '2026-11-20');
  spoil(sql);
  for (const words of [['home'], ['report'], ['report', '--all'], ['trend', '--channel', 'call']])
    expect(await own.run(...words)).toMatchObject({ code: 0 });
});

it.each([["UPDATE actions SET due = 'soon'"], ["UPDATE actions SET created_at = ''"]])(
  'an old store after %s is read',
  async (sql) => {
    await stored('call', '2026-11-20');
    expect((await own.run('actions', 'add', '--failed', '--due', '2026-11-01')).code).toBe(0);
    spoil(sql);
    for (const words of [['home'], ['actions'], ['report', '--all']])
      expect(await own.run(...words)).toMatchObject({ code: 0 });
  },
);

describe.each(['website', 'inbox', 'call'])('damaged evidence of %s', (channel) => {
  it('is named by report, which shows the findings, and by judge, which cannot go on', async () => {
    const id = await stored(channel, '2026-11-20');
    spoil("UPDATE evidence SET content = '{}' WHERE audit_id = ?", id);
    const report = await own.run('report');
    expect(report).toMatchObject({ code: 0 });
    expect(report.stdout).toContain('The caller was not heard.');
    const judge = await own.run('judge');
    expect(judge).toMatchObject({ code: 4 });
    expect(judge.stderr).toContain(`The evidence of the audit ${id} is damaged`);
    expect(judge.stderr).toContain(`ownqueue audits remove ${id}`);
  });
});

describe('audits remove', () => {
  it('takes out an audit with all that belongs to it, leaves a trace, and keeps it out', async () => {
    const id = await stored('call', '2026-11-20');
    await own.run('actions', 'add', '--failed');
    const file = join(own.folder, 'all.jsonl');
    await own.run('export', '--output', file);
    const document = JSON.parse(
      (await own.run('audits', 'remove', id, '--reason', 'not ours', '--yes', '--json')).stdout,
    );
    expect(schemaErrors(document)).toEqual([]);
    const raw = new Database(database());
    const count = (table: string) => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(['audits', 'evidence', 'findings', 'measurements'].map(count)).toEqual([0, 0, 0, 0]);
    expect(raw.prepare('SELECT id, channel, removed_at, reason FROM removed_audits').all()).toEqual([
      { id, channel: 'call', removed_at: '2026-11-23T07:00:00.000Z', reason: 'not ours' },
    ]);
    expect(await own.run('import', file)).toMatchObject({ code: 0 });
    expect(count('audits')).toBe(0);
    expect(count('actions')).toBe(1);
    raw.close();
  });

  it('takes out what cannot be read, and asks before it takes out anything', async () => {
    const id = await stored('call', '2026-11-20');
    spoil("UPDATE audits SET started_at = 'not a date'");
    expect(await own.run('audits', 'remove', id)).toMatchObject({ code: 2 });
    expect(await own.run('audits', 'remove', id, '--yes')).toMatchObject({ code: 0 });
    expect((await own.run('home')).stderr).toBe('');
    expect(await own.run('audits', 'remove', id, '--yes')).toMatchObject({ code: 2 });
  });
});

describe('import', () => {
  /** What the store exports, with one row changed; then into a store of its own. */
  async function imported(change: (stored: StoredRow) => StoredRow) {
    const { stdout } = await own.run('export');
    const [head = '', ...lines] = stdout.trim().split('\n');
    const rows = lines.map((line) => JSON.stringify(change(JSON.parse(line))));
    mkdirSync(join(own.folder, 'other'), { recursive: true });
    writeFileSync(join(own.folder, 'bad.jsonl'), [head, ...rows].join('\n'));
    return own.run('import', 'bad.jsonl', '--db', 'other/ownqueue.db');
  }

  it.each<[table: string, column: string, value: string | number | null]>([
    ['audits', 'started_at', 'not a date'],
    ['audits', 'started_at', '2026-11-20'],
    ['audits', 'finished_at', 'later'],
    ['audits', 'finished_at', null],
    ['audits', 'zone', 'Nowhere/Land'],
    ['audits', 'id', '--help'],
    ['audits', 'id', 'a b'],
    ['audits', 'channel', ''],
    ['audits', 'score', 101],
    ['audits', 'coverage', -1],
    ['evidence', 'content', '{}'],
    ['evidence', 'content', '[]'],
    ['evidence', 'kind', 'inbox'],
    ['findings', 'exhibits', '{}'],
    ['findings', 'exhibits', '[{"kind":"screenshot","sha256":"../../../etc/passwd","caption":""}]'],
    ['findings', 'credit', 2],
    ['measurements', 'unit', 'parsecs'],
    ['actions', 'due', 'soon'],
    ['actions', 'state', 'done'],
    ['actions', 'verified_at', '2026-11-20T09:00:00.000Z'],
  ])(
    'refuses %s whose %s is %j, with the line, and takes nothing of the file',
    async (table, column, value) => {
      await stored('website', '2026-11-20');
      await own.run('actions', 'add', '--failed');
      const said = await imported((row) =>
        row.table === table ? { ...row, row: { ...row.row, [column]: value } } : row,
      );
      expect(said).toMatchObject({ code: 2 });
      expect(said.stderr).toMatch(/^bad\.jsonl:\d+: /);
      const { stdout } = await own.run('export', '--db', 'other/ownqueue.db');
      expect(stdout.trim().split('\n')).toHaveLength(1);
    },
  );

  it.each(['website', 'inbox', 'call'])(
    'refuses evidence of %s in which anything is missing or another thing that judging would trip over',
    async (channel) => {
      const { mistakeIn } = await import('../../../src/store/evidence-schema.js');
      const { kind, content } = EVIDENCE[channel]!;
      expect(await mistakeIn(kind, content)).toBeNull();
      const paths: (string | number)[][] = [];
      const walk = (value: unknown, path: (string | number)[]): void => {
        if (path.length > 0) paths.push(path);
        if (typeof value !== 'object' || value === null) return;
        for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
      };
      walk(content, []);
      const tripped: string[] = [];
      for (const path of paths) {
        for (const spoiled of [undefined, 7, {}, [null]]) {
          const copy = structuredClone(content) as unknown as Record<string, unknown>;
          let here = copy;
          for (const step of path.slice(0, -1)) here = here[step] as Record<string, unknown>;
          here[path.at(-1)!] = spoiled;
          if ((await mistakeIn(kind, copy)) !== null) continue;
          if (!(await judges(channel, copy))) tripped.push(`${path.join('.')} = ${JSON.stringify(spoiled)}`);
        }
      }
      expect(tripped).toEqual([]);
    },
  );
});

/** Whether today's checks can read it. */
async function judges(channel: string, content: unknown): Promise<boolean> {
  const { inboxChecks, websiteChecks } = await import('../../../src/cli/catalogue.js');
  const { judgeWebsite } = await import('../../../src/audit/website-audit.js');
  const { judgeInbox } = await import('../../../src/audit/inbox-audit.js');
  const { inboxMeasurements } = await import('../../../src/inbox/measurements.js');
  try {
    if (channel === 'website') judgeWebsite([content as never], await websiteChecks());
    if (channel === 'inbox') {
      const instruments = { checks: await inboxChecks(), measure: inboxMeasurements };
      judgeInbox(content as never, instruments, '2026-11-23T07:00:00.000Z');
    }
    return true;
  } catch {
    return false;
  }
}
