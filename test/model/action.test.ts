/** An action runs from open to done to told, is verified by a later audit, and comes back when the check fails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  actionStage,
  afterAudit,
  byUrgency,
  done,
  openAction,
  reopened,
  STAGES,
  told,
} from '../../src/model/action.js';
import { actionPoints } from '../../src/model/action-trend.js';
import type { Verdict } from '../../src/model/check.js';
import { UsageError } from '../../src/model/errors.js';
import { comparableSeries } from '../../src/model/trend.js';

const on = (day: number): string => new Date(Date.UTC(2026, 0, day, 9)).toISOString();
const fresh = (more: Partial<Action> = {}): Action => ({
  ...openAction('a1', { title: 'Link to the form', check: 'website/complaint-path-exists' }, on(1)),
  ...more,
});
const audit = (day: number, ...verdicts: Verdict[]) => ({
  id: `audit-${day}`,
  startedAt: on(day),
  practice: false,
  announced: false,
  findings: verdicts.map((verdict) => ({ verdict })),
});

describe('an action', () => {
  test('is done, then told, then verified by an audit in which its check passes', () => {
    const after = afterAudit(told(done(fresh(), on(3)), 'Poster', on(4)), audit(5, 'pass', 'pass'));
    expect(after).toMatchObject({
      state: 'done',
      toldHow: 'Poster',
      verifiedAt: on(5),
      verifiedBy: 'audit-5',
    });
    expect(actionStage(after, '2026-02-01')).toBe('closed');
  });

  test('cannot be told before it is done, nor done twice', () => {
    expect(() => told(fresh(), '', on(2))).toThrow(UsageError);
    expect(() => done(done(fresh(), on(2)), on(3))).toThrow(UsageError);
    expect(() => reopened(fresh(), on(2))).toThrow(UsageError);
  });

  test('comes back, untold and unverified, when its check fails again', () => {
    const verified = afterAudit(told(done(fresh(), on(3)), 'Poster', on(4)), audit(5, 'pass'));
    expect(afterAudit(verified, audit(9, 'pass', 'fail'))).toMatchObject({
      state: 'open',
      doneAt: null,
      toldAt: null,
      verifiedAt: null,
      reopenedAt: on(9),
    });
  });

  test.each([
    ['could not tell', audit(5, 'pass', 'cant-tell')],
    ['did not look', audit(5)],
    ['was for practice', { ...audit(5, 'pass'), practice: true }],
    ['was announced', { ...audit(5, 'pass'), announced: true }],
    ['was announced and failed', { ...audit(5, 'fail'), announced: true }],
    ['began before it was done', audit(2, 'pass')],
    ['failed before it was done', audit(2, 'fail')],
  ])('stays as it is after an audit that %s', (_what, later) => {
    const finished = done(fresh(), on(3));
    expect(afterAudit(finished, later)).toBe(finished);
  });

  test('that was verified does not come back for an older audit that is written down late', () => {
    const verified = afterAudit(done(fresh(), on(3)), audit(8, 'pass'));
    expect(afterAudit(verified, audit(5, 'fail'))).toBe(verified);
  });

  test('that is still open is not closed by one lucky audit', () => {
    expect(afterAudit(fresh(), audit(5, 'pass'))).toEqual(fresh());
  });

  test('made by hand is closed once it is told', () => {
    expect(actionStage(told(done(fresh({ check: null }), on(2)), '', on(3)), '2026-02-01')).toBe('closed');
  });

  test('is overdue the day after it was due', () => {
    expect(actionStage(fresh({ due: '2026-01-10' }), '2026-01-10')).toBe('open');
    expect(actionStage(fresh({ due: '2026-01-10' }), '2026-01-11')).toBe('overdue');
  });
});

/** Any sequence of deeds; those that are refused change nothing. */
const deeds = fc.array(
  fc.constantFrom<(action: Action, now: string) => Action>(
    done,
    (action, now) => told(action, 'Letter', now),
    reopened,
    (action, now) => afterAudit(action, { ...audit(0, 'pass'), startedAt: now }),
    (action, now) => afterAudit(action, { ...audit(0, 'fail'), startedAt: now }),
  ),
);
const lived = (steps: readonly ((action: Action, now: string) => Action)[], start = fresh()): Action =>
  steps.reduce((action, step, place) => {
    try {
      return step(action, on(place + 2));
    } catch {
      return action;
    }
  }, start);

describe('whatever is done to an action', () => {
  test('what is told or verified is done, and what is done has its day', () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        const { state, doneAt, toldAt, verifiedAt, createdAt } = lived(steps);
        expect(state === 'done').toBe(doneAt !== null);
        if (state === 'open') expect([toldAt, verifiedAt]).toEqual([null, null]);
        expect((doneAt ?? createdAt) >= createdAt).toBe(true);
        expect((toldAt ?? verifiedAt ?? '9') >= (doneAt ?? '')).toBe(true);
      }),
    );
  });

  test('an audit in which its check fails leaves nothing done', () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        expect(afterAudit(lived(steps), { ...audit(0, 'fail'), startedAt: on(99) }).state).toBe('open');
      }),
    );
  });

  test('the list begins with the overdue and ends with the closed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deeds, fc.option(fc.integer({ min: 1, max: 28 })))), (many) => {
        const actions = many.map(([steps, due], place) => ({
          ...lived(steps, fresh({ due: due === null ? null : on(due).slice(0, 10) })),
          id: `a${place}`,
        }));
        const stages = actions
          .toSorted(byUrgency('2026-01-15'))
          .map((action) => STAGES.indexOf(actionStage(action, '2026-01-15')));
        expect(stages).toEqual(stages.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the trend of actions', () => {
  const actions = [
    told(done(fresh({ id: 'a1' }), on(5)), 'Letter', on(8)),
    done(fresh({ id: 'a2', createdAt: on(2) }), on(6)),
    fresh({ id: 'a3', createdAt: on(3) }),
  ];
  const named = (name: string) =>
    comparableSeries(actionPoints(actions, 'Europe/London')).find((one) => one.name === name);

  test('has the share of loops closed, the days it took, and how many were open', () => {
    expect(named('actions.told')?.points.map(({ value }) => value)).toEqual([100, 0, 0]);
    expect(named('actions.days-to-told')?.summary.median).toBe(7);
    expect(named('actions.open')?.points.map(({ value }) => value)).toEqual([1, 2, 3, 2, 1]);
    // Told, but not verified yet.
    expect(named('actions.closed')).toBeUndefined();
  });

  test('counts as closed what was told and verified, and what nothing can verify once it is told', () => {
    const verified = afterAudit(told(done(fresh(), on(5)), 'Letter', on(8)), audit(9, 'pass'));
    const byHand = told(done(fresh({ id: 'a2', check: null }), on(3)), '', on(4));
    const closed = comparableSeries(actionPoints([verified, byHand], 'UTC')).find(
      ({ name }) => name === 'actions.closed',
    );
    expect(closed?.points.map(({ at, value }) => [at, value])).toEqual([
      [on(4), 1],
      [on(9), 2],
    ]);
  });

  test('never has fewer than none open, nor more closed than there are', () => {
    fc.assert(
      fc.property(fc.array(deeds, { maxLength: 8 }), (many) => {
        const all = many.map((steps, place) => ({ ...lived(steps), id: `a${place}` }));
        const series = comparableSeries(actionPoints(all, 'UTC'));
        const values = (name: string) =>
          series.find((one) => one.name === name)?.points.map(({ value }) => value) ?? [];
        expect(Math.min(0, ...values('actions.open'))).toBe(0);
        expect(values('actions.open').at(-1) ?? 0).toBe(all.filter(({ state }) => state === 'open').length);
        const closed = all.filter((action) => actionStage(action, '2026-01-01') === 'closed').length;
        expect(values('actions.closed').at(-1) ?? 0).toBe(closed);
      }),
    );
  });
});
