/** In which order tables go out, and what of a known audit comes in again. */
import { expect, test } from 'vitest';
import type { AuditHeader, AuditResult } from '../../src/model/audit.js';
import type { Store } from '../../src/store/store.js';
import type { StoredRow } from '../../src/store/stored-row.js';
import { temporaryStore } from '../support/walk-world.js';

const header: AuditHeader = {
  channel: 'call',
  subject: 'Main number',
  startedAt: '2026-01-10T09:00:00Z',
  zone: 'UTC',
  version: 1,
  practice: false,
  announced: false,
  rater: 'owner',
  branch: '',
};
const result: AuditResult = {
  finishedAt: '2026-01-10T09:10:00Z',
  status: 'complete',
  evidence: [],
  findings: [],
  measurements: [
    { name: 'call.ring-seconds', value: 20, unit: 'seconds', subject: 'Main number', context: {} },
    { name: 'call.transfers', value: 1, unit: 'count', subject: 'Main number', context: {} },
  ],
  score: null,
};

async function* rowsOf(store: Store): AsyncGenerator<StoredRow> {
  for (const { name: table } of await store.transfer.tables()) {
    for await (const row of store.transfer.rows(table)) yield { table, row };
  }
}

test('what others refer to comes first, then the names in order', async () => {
  const names = (await (await temporaryStore()).transfer.tables()).map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['audits', 'schedule']);
  expect(names.slice(2)).toEqual(names.slice(2).toSorted());
  expect(names).not.toContain('maintenance');
});

test('rows of a finished audit that is known are passed over; those of an open one come in', async () => {
  const [one, two] = [await temporaryStore(), await temporaryStore()];
  await one.audits.save(header, result);
  const setup = { checklist: 'call', errand: '', persona: '', contactEndedAt: null };
  const walk = await one.walks.begin(header, setup);
  const first = await two.transfer.add(rowsOf(one));
  expect(first).toMatchObject({ audits: 2, measurements: 2, walks: 1 });
  await one.walks.append(walk, {
    at: header.startedAt,
    kind: 'answer',
    question: 'a',
    value: true,
    note: '',
  });
  const second = await two.transfer.add(rowsOf(one));
  expect(Object.entries(second).filter(([, count]) => count > 0)).toEqual([['answers', 1]]);
});

test('two are read at a time, and adding waits for neither: it is refused until both are done', async () => {
  const store = await temporaryStore();
  await store.audits.save(header, result);
  await store.audits.save(header, result);
  const [one, two] = [store.transfer.rows('audits'), store.transfer.rows('audits')];
  await one.next();
  const adding = () => store.transfer.add(rowsOf(store));
  await expect(adding()).rejects.toThrow('A store cannot be added to itself.');
  await one.return(undefined);
  const other = await temporaryStore();
  expect(await store.transfer.add(rowsOf(other))).toEqual({});
  await two.return(undefined);
});
