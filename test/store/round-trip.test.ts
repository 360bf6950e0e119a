/** Whatever is in a store: taken out and put in again it is the same, and merged twice it is merged once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Action, done, openAction, reopened, told } from '../../src/model/action.js';
import type { AuditHeader, AuditResult } from '../../src/model/audit.js';
import { auditScore } from '../../src/model/score.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import type { StoredRow } from '../../src/store/stored-row.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ownqueue-round-trip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let stores = 0;
/** Each with ids of its own. */
async function open(): Promise<Store> {
  stores += 1;
  let state = stores * 7919;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  return openStore({ path: join(folder, `${stores}.db`), toolVersion: '0.1.0', random });
}

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

/** Any text, with what spreadsheets, JSON and SQL might trip over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', "'; DROP TABLE audits; --", 'line\nbreak', '\u2028', 'Beschwerde “neu”', '苦情'),
);
const time = fc
  .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) })
  .map((at) => new Date(at).toISOString());

interface Made {
  header: AuditHeader;
  result: AuditResult | null;
}

const made: fc.Arbitrary<Made> = fc
  .record({
    channel: fc.constantFrom('call', 'website', 'reception'),
    subject: text,
    branch: text,
    startedAt: time,
    message: text,
    verdict: fc.constantFrom('pass', 'fail', 'cant-tell'),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    practice: fc.boolean(),
    finished: fc.boolean(),
  })
  .map(({ channel, subject, branch, startedAt, message, verdict, value, practice, finished }): Made => {
    const header = {
      channel,
      subject,
      branch,
      startedAt,
      zone: 'Europe/London',
      version: 1,
      practice,
      announced: false,
      rater: 'owner',
    };
    if (!finished) return { header, result: null };
    const findings = [
      {
        check: `${channel}/heard`,
        subject,
        outcome: verdict,
        verdict,
        weight: 3,
        critical: false,
        credit: verdict === 'pass' ? 1 : verdict === 'fail' ? 0 : null,
        message,
        exhibits: [{ kind: 'quote' as const, text: message }],
        context: { branch },
      },
    ] as AuditResult['findings'];
    const measurements = [
      { name: 'call.ring-seconds', value, unit: 'seconds' as const, subject, context: { language: 'en' } },
    ];
    const evidence: AuditResult['evidence'] = [];
    const score = practice ? null : auditScore(findings);
    return {
      header,
      result: { finishedAt: startedAt, status: 'complete', evidence, findings, measurements, score },
    };
  });

const actions = fc.array(fc.tuple(text, text, time), { maxLength: 3 });

async function filled(audits: readonly Made[], own: readonly (readonly [string, string, string])[]) {
  const store = await open();
  for (const { header, result } of audits) {
    if (result) await store.audits.save(header, result);
    else await store.audits.begin(header);
  }
  await store.actions.add(
    own.map(([title, note, at], place) => openAction(`${stores}a${place}`, { title, note }, at)),
  );
  return store;
}

const RUNS = { numRuns: 25 };

test('export and import give an equal store', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(made, { maxLength: 4 }), actions, async (audits, own) => {
      const one = await filled(audits, own);
      const two = await open();
      // As it goes through a file: a line of JSON a row.
      const lines: string[] = [];
      for await (const row of rowsOf(one)) lines.push(JSON.stringify(row));
      await two.transfer.add(
        (async function* read() {
          for (const line of lines) yield JSON.parse(line) as StoredRow;
        })(),
      );
      expect(await everything(two)).toEqual(await everything(one));
      await Promise.all([one.close(), two.close()]);
    }),
    RUNS,
  );
}, 60_000);

test('merging is safe to repeat, loses nothing, and ends the same in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(made, { maxLength: 3 }),
      fc.array(made, { maxLength: 3 }),
      actions,
      async (here, there, own) => {
        const [one, two, into] = [await filled(here, own), await filled(there, own), await open()];
        await into.transfer.add(rowsOf(one));
        await into.transfer.add(rowsOf(two));
        const merged = await everything(into);
        for (const line of [...(await everything(one)), ...(await everything(two))]) {
          expect(merged).toContain(line);
        }
        for (const again of [two, one]) {
          const added = await into.transfer.add(rowsOf(again));
          expect(Object.values(added).filter((count) => count > 0)).toEqual([]);
        }
        expect(await everything(into)).toEqual(merged);
        const other = await open();
        await other.transfer.add(rowsOf(two));
        await other.transfer.add(rowsOf(one));
        expect(await everything(other)).toEqual(merged);
        await Promise.all([one, two, into, other].map((store) => store.close()));
      },
    ),
    RUNS,
  );
}, 60_000);

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

test('a walk that was under way at the first merge brings its results with the second', async () => {
  const [theirs, ours] = [await open(), await open()];
  const id = await theirs.audits.begin(header);
  await ours.transfer.add(rowsOf(theirs));
  expect(await ours.audits.list()).toEqual([]);
  const findings = [
    {
      check: 'call/heard',
      subject: 'heard',
      outcome: 'good',
      verdict: 'pass',
      weight: 3,
      critical: false,
      credit: 1,
      message: 'The caller was heard.',
      exhibits: [],
      context: {},
    },
  ] as AuditResult['findings'];
  const result: AuditResult = {
    finishedAt: '2026-01-10T09:10:00Z',
    status: 'complete',
    evidence: [],
    findings,
    measurements: [],
    score: auditScore(findings),
  };
  await theirs.audits.finish(id, result);
  await ours.transfer.add(rowsOf(theirs));
  expect((await ours.audits.find(id))?.findings).toHaveLength(1);
  // The store that still has it under way does not take the result back.
  expect(await everything(ours)).toEqual(await everything(theirs));
  await Promise.all([theirs.close(), ours.close()]);
});

test('an action goes on where another store has gone on with it, and never back', async () => {
  const [theirs, ours] = [await open(), await open()];
  const steps: ((action: Action, now: string) => Action)[] = [
    done,
    (action, now) => told(action, 'Poster', now),
    reopened,
    done,
  ];
  let action = openAction('a1', { title: 'Listen' }, '2026-01-10T09:00:00Z');
  await theirs.actions.add([action]);
  await ours.transfer.add(rowsOf(theirs));
  for (const [place, step] of steps.entries()) {
    const before = action;
    action = step(action, `2026-02-0${place + 1}T09:00:00Z`);
    await theirs.actions.save(action);
    await ours.transfer.add(rowsOf(theirs));
    expect(await ours.actions.find('a1')).toEqual(action);
    // The other way round nothing is undone.
    await theirs.actions.save(before);
    await ours.transfer.add(rowsOf(theirs));
    expect(await ours.actions.find('a1')).toEqual(action);
  }
  await Promise.all([theirs.close(), ours.close()]);
});
