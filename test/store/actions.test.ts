/** The store settles actions by itself when a later audit is finished. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Action, actionStage, done, openAction, reopened, told } from '../../src/model/action.js';
import type { AuditHeader, AuditResult } from '../../src/model/audit.js';
import type { Verdict } from '../../src/model/check.js';
import { StoreError } from '../../src/model/errors.js';
import { auditScore } from '../../src/model/score.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';

const CHECK = 'call/greeting-names-company';

const header = (startedAt: string, more: Partial<AuditHeader> = {}): AuditHeader => ({
  channel: 'call',
  subject: 'Main number',
  startedAt,
  zone: 'Europe/London',
  version: 1,
  practice: false,
  announced: false,
  rater: 'owner',
  branch: 'North',
  ...more,
});

function result(finishedAt: string, verdict: Verdict): AuditResult {
  const findings = [
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
  return {
    finishedAt,
    status: 'complete',
    evidence: [],
    findings,
    measurements: [],
    score: auditScore(findings),
  };
}

const action: Action = told(
  done(
    openAction(
      'a1b2c3',
      {
        title: 'Agree on a greeting',
        check: CHECK,
        channel: 'call',
        subject: 'Main number',
        branch: 'North',
      },
      '2026-01-01T09:00:00Z',
    ),
    '2026-01-05T09:00:00Z',
  ),
  'Team meeting',
  '2026-01-06T09:00:00Z',
);

let store: Store;
beforeEach(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'ownqueue-')), 'test.db');
  let seed = 0;
  store = await openStore({ path, toolVersion: '0.1.0', random: () => (seed++ % 997) / 997 });
});
afterEach(() => store.close());

describe('actions', () => {
  test('come back as they were stored, also by the beginning of their id', async () => {
    await store.actions.add([action]);
    expect(await store.actions.list()).toEqual([action]);
    expect(await store.actions.find('a1b')).toEqual(action);
    expect(await store.actions.find('zzz')).toBeNull();
    await store.actions.add([{ ...action, id: 'a1b2d4' }]);
    await expect(store.actions.find('a1b')).rejects.toThrow(StoreError);
  });

  test('are verified by a later audit in which the check passes', async () => {
    await store.actions.add([action]);
    const { id } = await store.audits.save(
      header('2026-02-01T09:00:00Z'),
      result('2026-02-01T09:10:00Z', 'pass'),
    );
    expect(await store.actions.find('a1b2c3')).toMatchObject({
      state: 'done',
      verifiedAt: '2026-02-01T09:00:00Z',
      verifiedBy: id,
    });
  });

  test('come back when the check fails again', async () => {
    await store.actions.add([action]);
    await store.audits.save(header('2026-02-01T09:00:00Z'), result('2026-02-01T09:10:00Z', 'pass'));
    await store.audits.save(header('2026-03-01T09:00:00Z'), result('2026-03-01T09:10:00Z', 'fail'));
    expect(await store.actions.find('a1b2c3')).toMatchObject({
      state: 'open',
      toldAt: null,
      verifiedBy: null,
      reopenedAt: '2026-03-01T09:00:00Z',
    });
  });

  test.each([
    ['another branch', header('2026-02-01T09:00:00Z', { branch: 'South' })],
    ['another subject', header('2026-02-01T09:00:00Z', { subject: 'Complaints line' })],
    ['another channel', header('2026-02-01T09:00:00Z', { channel: 'reception' })],
    ['practice', header('2026-02-01T09:00:00Z', { practice: true })],
    ['which everybody was told', header('2026-02-01T09:00:00Z', { announced: true })],
  ])('are left alone by an audit of %s', async (_what, other) => {
    await store.actions.add([action]);
    await store.audits.save(other, result('2026-02-01T09:10:00Z', 'fail'));
    expect(await store.actions.find('a1b2c3')).toEqual(action);
  });

  type Deed = 'done' | 'told' | 'reopened' | Verdict;
  const deeds = fc.array(
    fc.constantFrom<Deed>('done', 'told', 'reopened', 'pass', 'fail', 'cant-tell', 'not-applicable'),
    { maxLength: 12 },
  );

  test('stand where the last deed and the last audit since have left them, whatever came before', async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(deeds, async (steps) => {
        number += 1;
        const subject = `Line ${number}`;
        const id = `n${number}.`;
        const fresh = openAction(
          id,
          { title: 'Agree', check: CHECK, channel: 'call', subject },
          '2025-01-01T09:00:00Z',
        );
        await store.actions.add([fresh]);
        // What a reader of the rules expects, kept beside the store.
        let stage: 'open' | 'to-tell' | 'to-verify' | 'closed' = 'open';
        let verified = false;
        for (const [place, step] of steps.entries()) {
          const now = new Date(Date.UTC(2026, 0, 1 + place, 9)).toISOString();
          const before = (await store.actions.find(id)) as Action;
          if (step === 'done' && stage === 'open') {
            await store.actions.save(done(before, now));
            [stage, verified] = ['to-tell', false];
          } else if (step === 'told' && stage !== 'open') {
            await store.actions.save(told(before, 'Poster', now));
            stage = verified ? 'closed' : 'to-verify';
          } else if (step === 'reopened' && stage !== 'open') {
            await store.actions.save(reopened(before, now));
            stage = 'open';
          } else if (!['done', 'told', 'reopened'].includes(step)) {
            await store.audits.save(header(now, { subject, branch: '' }), result(now, step as Verdict));
            if (step === 'fail') stage = 'open';
            if (step === 'pass' && stage !== 'open') verified = true;
            if (verified && stage === 'to-verify') stage = 'closed';
          }
          expect(actionStage((await store.actions.find(id)) as Action, '2026-01-01')).toBe(stage);
        }
      }),
      { numRuns: 40 },
    );
  });
});
