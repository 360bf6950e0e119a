/** Audits that come in from another store settle actions as if they had been recorded here, in the order of time. */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type Action, done, openAction, reopened, told } from '../../src/model/action.js';
import type { AuditHeader, AuditResult } from '../../src/model/audit.js';
import type { Verdict } from '../../src/model/check.js';
import { StoreError } from '../../src/model/errors.js';
import { auditScore } from '../../src/model/score.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import type { StoredRow } from '../../src/store/stored-row.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const CHECK = 'call/greeting-names-company';
const PLACE = { channel: 'call', subject: 'Main number', branch: 'North' };
const on = (day: number): string => new Date(Date.UTC(2026, 0, day, 9)).toISOString();

const stores: Store[] = [];
let made = 0;
async function newStore(): Promise<Store> {
  made += 1;
  let seed = made * 7919;
  const random = () => {
    seed = (seed * 16807 + 11) % 2147483647;
    return seed / 2147483647;
  };
  const store = await openStore({ path: join(temporaryFolder(), 'test.db'), toolVersion: '0.1.0', random });
  stores.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

interface Look extends Partial<AuditHeader> {
  day: number;
  verdict: Verdict;
}

async function look(store: Store, { day, verdict, ...more }: Look): Promise<string> {
  const header: AuditHeader = {
    ...PLACE,
    startedAt: on(day),
    zone: 'Europe/London',
    version: 1,
    practice: false,
    announced: false,
    rater: 'owner',
    ...more,
  };
  const findings: AuditResult['findings'] = [
    {
      check: CHECK,
      subject: 'greeting',
      outcome: verdict,
      verdict,
      weight: 3,
      critical: false,
      credit: verdict === 'pass' ? 1 : 0,
      message: 'The greeting left out the company.',
      exhibits: [],
      context: {},
    },
  ];
  const score = auditScore(findings);
  const { id } = await store.audits.save(header, {
    finishedAt: on(day),
    status: 'complete',
    evidence: [],
    findings,
    measurements: [],
    score,
  });
  return id;
}

const opened = openAction('a1', { ...PLACE, title: 'Agree on a greeting', check: CHECK }, on(1));
const finished = told(done(opened, on(3)), 'Team meeting', on(4));

async function* rowsOf(store: Store): AsyncGenerator<StoredRow> {
  for (const { name: table } of await store.transfer.tables()) {
    for await (const row of store.transfer.rows(table)) yield { table, row };
  }
}
const merge = (from: Store, into: Store) => into.transfer.add(rowsOf(from));
const theAction = async (store: Store): Promise<Action> => (await store.actions.find('a1')) as Action;

async function everything(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const row of rowsOf(store)) lines.push(JSON.stringify(row));
  return lines.sort();
}

describe('an action here', () => {
  test('is verified by an audit that comes in, in which its check passes', async () => {
    const [own, other] = [await newStore(), await newStore()];
    await own.actions.add([finished]);
    const id = await look(other, { day: 5, verdict: 'pass' });
    await merge(other, own);
    expect(await theAction(own)).toEqual({ ...finished, verifiedAt: on(5), verifiedBy: id });
  });

  test('is reopened by an audit that comes in, in which its check fails again', async () => {
    const [own, other] = [await newStore(), await newStore()];
    await own.actions.add([finished]);
    await look(own, { day: 5, verdict: 'pass' });
    await look(other, { day: 6, verdict: 'fail' });
    await merge(other, own);
    expect(await theAction(own)).toMatchObject({ state: 'open', verifiedAt: null, reopenedAt: on(6) });
  });

  test('that failed first and passed later is open, in whatever order the two were stored', async () => {
    const [own, other] = [await newStore(), await newStore()];
    await own.actions.add([finished]);
    await look(other, { day: 7, verdict: 'pass' });
    await look(other, { day: 6, verdict: 'fail' });
    await merge(other, own);
    expect(await theAction(own)).toMatchObject({ state: 'open', reopenedAt: on(6) });
  });

  test.each([
    ['another branch', { branch: 'South' }],
    ['another subject', { subject: 'Complaints line' }],
    ['another channel', { channel: 'reception' }],
    ['practice', { practice: true }],
    ['which everybody was told', { announced: true }],
    ['before it was done', { day: 2 }],
  ])('is left alone by an audit of %s', async (_what, more) => {
    const [own, other] = [await newStore(), await newStore()];
    await own.actions.add([finished]);
    await look(other, { day: 5, verdict: 'fail', ...more });
    await merge(other, own);
    expect(await theAction(own)).toEqual(finished);
  });
});

describe('an action that comes in', () => {
  test('is settled by the audits that are here', async () => {
    const [own, other] = [await newStore(), await newStore()];
    const id = await look(own, { day: 5, verdict: 'pass' });
    await other.actions.add([finished]);
    await merge(other, own);
    expect(await theAction(own)).toEqual({ ...finished, verifiedAt: on(5), verifiedBy: id });
  });

  test('and was done since is taken over, and undone by an audit here that failed after that', async () => {
    const [own, other] = [await newStore(), await newStore()];
    await own.actions.add([opened]);
    await look(own, { day: 5, verdict: 'fail' });
    await other.actions.add([done(opened, on(3))]);
    expect(await merge(other, own)).toMatchObject({ actions: 1 });
    expect(await theAction(own)).toMatchObject({ state: 'open', reopenedAt: on(5) });
  });

  test('and is believed to be done and told does not undo again what an audit here has reopened', async () => {
    const [own, other] = [await newStore(), await newStore()];
    await own.actions.add([opened]);
    await look(own, { day: 5, verdict: 'fail' });
    await other.actions.add([told(done(opened, on(3)), 'Poster', on(8))]);
    await merge(other, own);
    const kept = { ...(await theAction(own)), owner: 'Head of service' };
    await own.actions.save(kept);
    expect(await merge(other, own)).toMatchObject({ actions: 0 });
    expect(await theAction(own)).toEqual(kept);
  });

  test('and was reopened there since is open here, too', async () => {
    const [own, other] = [await newStore(), await newStore()];
    await own.actions.add([finished]);
    await other.actions.add([reopened(finished, on(8))]);
    await merge(other, own);
    expect(await theAction(own)).toMatchObject({ state: 'open', reopenedAt: on(8) });
  });
});

const looks = fc.array(
  fc.record({
    day: fc.integer({ min: 2, max: 28 }),
    verdict: fc.constantFrom<Verdict>('pass', 'fail', 'cant-tell', 'not-applicable'),
  }),
  { maxLength: 6 },
);

test('however audits were stored elsewhere, an action ends as if they had been recorded here in order', async () => {
  await fc.assert(
    fc.asyncProperty(looks, async (theirs) => {
      const [own, other, model] = [await newStore(), await newStore(), await newStore()];
      await own.actions.add([finished]);
      await model.actions.add([finished]);
      for (const one of theirs) await look(other, one);
      // The same rows, one audit at a time: what began at the same instant in the order of ids.
      const audits = await other.audits.list();
      const inOrder = audits.toSorted((a, b) =>
        `${a.startedAt} ${a.id}` < `${b.startedAt} ${b.id}` ? -1 : 1,
      );
      for (const { id } of inOrder) {
        await model.transfer.add(
          (async function* () {
            for await (const one of rowsOf(other))
              if (one.row.id === id || one.row.audit_id === id) yield one;
          })(),
        );
      }
      await merge(other, own);
      expect(await theAction(own)).toEqual(await theAction(model));
    }),
    { numRuns: 10 },
  );
});

test('merging again, there or back, adds nothing and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(looks, looks, fc.boolean(), async (ours, theirs, both) => {
      const [own, other] = [await newStore(), await newStore()];
      await own.actions.add([finished]);
      if (both) await other.actions.add([opened]);
      for (const one of ours) await look(own, one);
      for (const one of theirs) await look(other, one);
      await merge(other, own);
      await merge(own, other);
      const before = [await everything(own), await everything(other)];
      const again = [await merge(other, own), await merge(own, other)];
      expect(again.flatMap((added) => Object.values(added)).every((count) => count === 0)).toBe(true);
      expect([await everything(own), await everything(other)]).toEqual(before);
    }),
    { numRuns: 10 },
  );
});

describe('a store that would be added to itself', () => {
  test('is refused, and holds afterwards what it held', async () => {
    const own = await newStore();
    await look(own, { day: 5, verdict: 'pass' });
    const before = await everything(own);
    await expect(merge(own, own)).rejects.toThrow(StoreError);
    await expect(merge(own, own)).rejects.toThrow('A store cannot be added to itself.');
    expect(await everything(own)).toEqual(before);
  });

  test('is refused, too, where reading has begun before', async () => {
    const own = await newStore();
    await look(own, { day: 5, verdict: 'pass' });
    await look(own, { day: 6, verdict: 'pass' });
    const audits = own.transfer.rows('audits');
    await audits.next();
    await expect(merge(own, own)).rejects.toThrow('A store cannot be added to itself.');
    await audits.return(undefined);
    expect(await everything(own)).not.toEqual([]);
  });
});
