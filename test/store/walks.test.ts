/** Walks in the store: a journal in order, set-ups, notices, and actions; all of it survives closing. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditHeader } from '../../src/model/audit.js';
import type { JournalEntry, WalkSetup } from '../../src/model/walk-journal.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { temporaryStore } from '../support/walk-world.js';

const header: AuditHeader = {
  channel: 'call',
  subject: 'service line',
  startedAt: '2026-11-22T10:00:00.000Z',
  zone: 'UTC',
  version: 1,
  practice: false,
  announced: false,
  rater: '',
  branch: '',
};
const setup: WalkSetup = { checklist: 'call', errand: 'Ask', persona: 'Quiet', contactEndedAt: null };
const at = '2026-11-22T10:01:00.000Z';

const entries: JournalEntry[] = [
  { kind: 'answer', question: 'a', value: 3, note: 'loud', at },
  { kind: 'answer', question: 'b', value: null, note: '', at },
  { kind: 'answer', question: 'c', value: ['x', 'y'], note: '', at },
  { kind: 'answer', question: 'd', value: false, note: '', at },
  { kind: 'draft', question: 'e', value: '0:00 dial', note: '', at },
  { kind: 'skip', question: 'e', note: '', at },
  { kind: 'back', question: 'a', note: '', at },
];

describe('walks in the store', () => {
  it('come back as they were, after closing and opening again', async () => {
    const path = join(temporaryFolder(), 'ownqueue.db');
    const first = await temporaryStore(path);
    const id = await first.walks.begin(header, setup);
    for (const entry of entries) await first.walks.append(id, entry);
    await first.close();
    const second = await temporaryStore(path);
    expect(await second.walks.journal(id)).toEqual(entries);
    expect(await second.walks.setup(id)).toEqual(setup);
    expect((await second.walks.open()).map((audit) => audit.id)).toEqual([id]);
  });

  it('are no longer open, and can no longer be changed, once they are finished', async () => {
    const store = await temporaryStore();
    const id = await store.walks.begin(header, setup);
    const result = {
      finishedAt: at,
      status: 'complete',
      evidence: [],
      findings: [],
      measurements: [],
      score: null,
    } as const;
    expect(await store.audits.finish(id, result)).toEqual(await store.audits.find(id));
    expect(await store.walks.open()).toEqual([]);
    await expect(store.walks.append(id, entries[0]!)).rejects.toThrow('finished audit cannot be changed');
  });

  it('take answers from two sides at once without losing one', async () => {
    const path = join(temporaryFolder(), 'ownqueue.db');
    const stores = [await temporaryStore(path), await temporaryStore(path)];
    const id = await stores[0]!.walks.begin(header, setup);
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    await Promise.all(
      numbers.map((value) =>
        stores[value % 2]!.walks.append(id, { kind: 'answer', question: 'a', value, note: '', at }),
      ),
    );
    const kept = (await stores[0]!.walks.journal(id)).map((entry) => ('value' in entry ? entry.value : null));
    expect(kept.sort((a, b) => Number(a) - Number(b))).toEqual(numbers);
  });

  it('are told apart from audits that no person answered', async () => {
    const store = await temporaryStore();
    const id = await store.audits.begin(header);
    expect(await store.walks.setup(id)).toBeNull();
    expect(await store.walks.open()).toEqual([]);
  });

  it('remember that the rules were read', async () => {
    const store = await temporaryStore();
    expect(await store.walks.hasRead('walks')).toBe(false);
    await store.walks.markRead('walks', at);
    await store.walks.markRead('walks', at);
    expect(await store.walks.hasRead('walks')).toBe(true);
  });
});
