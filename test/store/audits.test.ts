/** Audits in a real database: stored whole, read back equal, and never changed afterwards. */

import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AuditHeader, AuditResult } from '../../src/model/audit.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { site } from '../support/site-evidence.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const header: AuditHeader = {
  channel: 'website',
  subject: 'https://www.example.org/',
  startedAt: '2026-03-02T09:00:00.000Z',
  zone: 'Europe/London',
  version: 1,
  practice: false,
  announced: false,
  rater: '',
  branch: '',
};

const result: AuditResult = {
  finishedAt: '2026-03-02T09:01:00.000Z',
  status: 'complete',
  evidence: [{ kind: 'site', content: site({ status: 'partial', failure: '“quoted”' }) }],
  findings: [
    {
      check: 'website/complaint-path-exists',
      subject: 'https://www.example.org/',
      outcome: 'named',
      verdict: 'pass',
      weight: 5,
      critical: true,
      credit: 1,
      message: 'A link was found.',
      exhibits: [{ kind: 'quote', text: "Robert'); DROP TABLE audits;--", url: 'https://www.example.org/' }],
      context: { viewport: 'desktop', language: 'en' },
    },
    {
      check: 'website/email-visible',
      subject: 'https://www.example.org/contact',
      outcome: 'unreadable',
      verdict: 'cant-tell',
      weight: 2,
      critical: false,
      credit: null,
      message: 'The page did not load.',
      exhibits: [],
      context: {},
    },
  ],
  measurements: [
    {
      name: 'complain.clicks',
      value: 2,
      unit: 'clicks',
      subject: 'https://www.example.org/',
      context: { viewport: 'desktop' },
    },
  ],
  score: { value: 71, range: [68, 79], coverage: 0.9, rubric: 1 },
};

async function open(path = join(temporaryFolder(), 'data', 'ownqueue.db')): Promise<Store> {
  const store = await openStore({ path, toolVersion: '0.0.0', random: Math.random });
  onTestFinished(() => store.close());
  return store;
}

describe('the store', () => {
  it('gives back an audit exactly as it was found', async () => {
    const { audits } = await open();
    const saved = await audits.save(header, result);
    const { id } = saved;
    expect(id).toMatch(/^2026-03-02-website-[0-9a-f]{8}$/);
    const { evidence, ...rest } = result;
    expect(saved).toEqual({ ...header, ...rest, id, toolVersion: '0.0.0' });
    expect(await audits.find(id)).toEqual(saved);
    expect(await audits.evidence(id)).toEqual(evidence);
  });

  it('finds an audit by the beginning of its id, and the latest one', async () => {
    const { audits } = await open();
    const { id: first } = await audits.save(header, result);
    const { id: second } = await audits.save({ ...header, startedAt: '2026-04-01T09:00:00.000Z' }, result);
    expect((await audits.find(first.slice(0, -2)))?.id).toBe(first);
    expect((await audits.find('latest'))?.id).toBe(second);
    expect(await audits.find('2025')).toBeNull();
    await expect(audits.find('2026-')).rejects.toThrow('Several audits begin with 2026-.');
  });

  it('lists finished audits newest first, by channel, subject and time', async () => {
    const { audits } = await open();
    await audits.begin({ ...header, channel: 'call' });
    const { id: march } = await audits.save(header, result);
    const { id: april } = await audits.save({ ...header, startedAt: '2026-04-01T09:00:00.000Z' }, result);
    expect((await audits.list()).map(({ id }) => id)).toEqual([april, march]);
    expect((await audits.list({ until: '2026-04-01T00:00:00.000Z' })).map(({ id }) => id)).toEqual([march]);
    expect(await audits.list({ channel: 'call' })).toEqual([]);
    expect(await audits.list({ channel: 'call', open: true })).toHaveLength(1);
  });

  it.each([
    ['UPDATE findings SET verdict = ?', 'pass'],
    ['DELETE FROM findings WHERE verdict <> ?', ''],
    ['UPDATE measurements SET name = ?', 'buy.clicks'],
    ['UPDATE evidence SET content = ?', '{}'],
    ['UPDATE audits SET score = 100 WHERE channel = ?', 'website'],
    ['DELETE FROM audits WHERE channel = ?', 'website'],
    ["INSERT INTO measurements SELECT id, 9, ?, 1, 'clicks', '', null, null, null FROM audits", 'buy.clicks'],
  ])('refuses, in the database itself, to change what a finished audit found: %s', async (sql, value) => {
    const store = await open();
    await store.audits.save(header, result);
    const raw = new Database(store.path);
    onTestFinished(() => void raw.close());
    expect(() => raw.prepare(sql).run(value)).toThrow('a finished audit cannot be changed');
  });

  it('stores all of an audit or nothing', async () => {
    const { audits } = await open();
    const broken = { ...result, measurements: [{ ...result.measurements[0]!, value: null as never }] };
    await expect(audits.save(header, broken)).rejects.toThrow();
    expect(await audits.list({ open: true })).toEqual([]);
  });

  it('keeps the file to its owner, in WAL mode, with foreign keys and strict tables', async () => {
    const store = await open();
    expect(statSync(store.path).mode & 0o777).toBe(0o600);
    const raw = new Database(store.path);
    onTestFinished(() => void raw.close());
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    const loose = raw
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0")
      .pluck();
    expect(loose.all().filter((name) => !String(name).startsWith('sqlite_'))).toEqual([]);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
  });

  it('keeps the same picture once, and refuses a name that is no hash', async () => {
    const { pictures } = await open();
    const first = await pictures.put(Buffer.from('png'));
    expect(await pictures.put(Buffer.from('png'))).toBe(first);
    expect(statSync(pictures.path(first)).size).toBe(3);
    expect(() => pictures.path('../../etc/passwd')).toThrow(RangeError);
  });
});

describe('a file that is not ours to open', () => {
  it('from a newer version is refused with what to do', async () => {
    const path = join(temporaryFolder(), 'newer.db');
    await (await openStore({ path, toolVersion: '0', random: Math.random })).close();
    const raw = new Database(path);
    raw.pragma('user_version = 999');
    raw.close();
    await expect(open(path)).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('was written by a newer version of ownqueue (schema 999'),
      advice: 'Update ownqueue, or name another file with --db.',
    });
  });

  it('of another program is left alone', async () => {
    const path = join(temporaryFolder(), 'other.db');
    const raw = new Database(path);
    raw.exec('CREATE TABLE songs (title TEXT)');
    raw.close();
    await expect(open(path)).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('another program'),
    });
  });

  it('that is no database is called damaged', async () => {
    const path = join(temporaryFolder(), 'text.db');
    writeFileSync(path, 'this is a letter, not a database, and long enough to be looked at twice');
    await expect(open(path)).rejects.toMatchObject({
      exitCode: 4,
      message: `The store ${path} is damaged or not a SQLite file.`,
    });
  });
});
