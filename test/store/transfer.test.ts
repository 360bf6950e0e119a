/** What is in a store can be taken out, put in again, merged, copied while in use, and forgotten in part. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAction } from '../../src/model/action.js';
import type { AuditHeader, AuditResult } from '../../src/model/audit.js';
import { StoreError } from '../../src/model/errors.js';
import { auditScore } from '../../src/model/score.js';
import { copyStore, openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import type { StoredRow } from '../../src/store/stored-row.js';

const header: AuditHeader = {
  channel: 'call',
  subject: 'Main number',
  startedAt: '2026-01-10T09:00:00Z',
  zone: 'Europe/London',
  version: 1,
  practice: false,
  announced: false,
  rater: 'owner',
  branch: 'North',
};

const findings: AuditResult['findings'] = [
  {
    check: 'call/heard',
    subject: 'heard',
    outcome: 'fail',
    verdict: 'fail',
    weight: 3,
    critical: true,
    credit: 0,
    message: 'The caller was not heard.',
    exhibits: [{ kind: 'quote', text: 'I have told you twice' }],
    context: {},
  },
];

const result: AuditResult = {
  finishedAt: '2026-01-10T09:10:00Z',
  status: 'complete',
  evidence: [
    {
      kind: 'answers',
      content: {
        checklist: 'call',
        checklistVersion: 1,
        startedAt: '2026-01-10T09:00:00Z',
        finishedAt: '2026-01-10T09:10:00Z',
        answers: { heard: { value: false, note: 'I have told you twice', at: '2026-01-10T09:05:00Z' } },
      },
    },
  ],
  findings,
  measurements: [
    { name: 'call.ring-seconds', value: 20, unit: 'seconds', subject: 'Main number', context: {} },
  ],
  score: auditScore(findings),
};

let folder: string;
const stores: Store[] = [];
async function open(name: string, seed: number): Promise<Store> {
  let state = seed;
  const store = await openStore({
    path: join(folder, name),
    toolVersion: '0.1.0',
    random: () => {
      state = (state * 16807 + 11) % 2147483647;
      return state / 2147483647;
    },
  });
  stores.push(store);
  return store;
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ownqueue-'));
});
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function* rowsOf(store: Store): AsyncGenerator<StoredRow> {
  for (const { name: table } of await store.transfer.tables()) {
    for await (const row of store.transfer.rows(table)) yield { table, row };
  }
}
async function everything(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const row of rowsOf(store)) lines.push(JSON.stringify(row));
  return lines.sort();
}

describe('the rows of one store', () => {
  test('fill another one that is equal to it, finished audits included', async () => {
    const [one, two] = [await open('one.db', 1), await open('two.db', 2)];
    const { id } = await one.audits.save(header, result);
    await one.actions.add([openAction('a1', { title: 'Listen', auditId: id }, '2026-01-11T09:00:00Z')]);
    await two.transfer.add(rowsOf(one));
    expect(await everything(two)).toEqual(await everything(one));
    expect(await two.audits.find(id)).toEqual(await one.audits.find(id));
  });

  test('come together with those of another, and a second time add nothing', async () => {
    const [one, two] = [await open('one.db', 1), await open('two.db', 2)];
    await one.audits.save(header, result);
    await two.audits.save({ ...header, branch: 'South' }, result);
    expect(await two.transfer.add(rowsOf(one))).toMatchObject({ audits: 1, findings: 1, measurements: 1 });
    const merged = await everything(two);
    const again = await two.transfer.add(rowsOf(one));
    expect(Object.values(again).every((count) => count === 0)).toBe(true);
    expect(await everything(two)).toEqual(merged);
    expect(await two.audits.list()).toHaveLength(2);
  });

  test.each([
    ['a table', { table: 'secrets', row: {} }],
    ['a column', { table: 'audits', row: { id: 'x', 'x") VALUES (\'': 'y' } }],
  ])('that name %s there is not are refused, and nothing of the file is kept', async (_what, row) => {
    const [one, two] = [await open('one.db', 1), await open('two.db', 2)];
    await one.audits.save(header, result);
    async function* spoiled() {
      yield* rowsOf(one);
      yield row as StoredRow;
    }
    await expect(two.transfer.add(spoiled())).rejects.toThrow(StoreError);
    expect(await everything(two)).toEqual([]);
  });

  test('leave a finished audit as unchangeable as before', async () => {
    const [one, two] = [await open('one.db', 1), await open('two.db', 2)];
    const { id } = await one.audits.save(header, result);
    await two.transfer.add(rowsOf(one));
    await expect(two.audits.finish(id, result)).rejects.toThrow();
  });
});

test('a backup made while the store is in use opens as an equal store', async () => {
  const one = await open('one.db', 1);
  await one.audits.save(header, result);
  await one.backup(join(folder, 'backup.db'));
  await copyStore(join(folder, 'one.db'), join(folder, 'copy.db'));
  expect(await everything(await open('backup.db', 3))).toEqual(await everything(one));
  expect(await everything(await open('copy.db', 3))).toEqual(await everything(one));
});

const inOwnWords = () => false;

describe('purging', () => {
  test('takes notes and quotations of old audits, and leaves scores, findings and measurements', async () => {
    const store = await open('one.db', 1);
    const { id } = await store.audits.save(header, result);
    expect(await store.purge.notes({ before: '2026-04-10T00:00:00Z', dry: true, inOwnWords })).toEqual({
      audits: 1,
      notes: 1,
      mails: 0,
      pictures: 0,
    });
    expect((await everything(store)).join()).toContain('told you twice');
    await store.purge.notes({ before: '2026-04-10T00:00:00Z', dry: false, inOwnWords });
    expect((await everything(store)).join()).not.toContain('told you twice');
    const audit = await store.audits.find(id);
    expect(audit?.score).toEqual(result.score);
    expect(audit?.findings).toEqual([{ ...findings[0], exhibits: [] }]);
    expect(audit?.measurements).toEqual(result.measurements);
    expect(await store.purge.notes({ before: '2026-04-10T00:00:00Z', dry: false, inOwnWords })).toEqual({
      audits: 0,
      notes: 0,
      mails: 0,
      pictures: 0,
    });
  });

  test('leaves younger audits alone', async () => {
    const store = await open('one.db', 1);
    await store.audits.save(header, result);
    expect(await store.purge.notes({ before: '2026-01-10T09:10:00Z', dry: false, inOwnWords })).toEqual({
      audits: 0,
      notes: 0,
      mails: 0,
      pictures: 0,
    });
    expect((await everything(store)).join()).toContain('told you twice');
  });
});
