/** Where an action stands, in which order actions come, and how they are counted over time. */
import { describe, expect, it } from 'vitest';
import {
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

describe('an action', () => {
  const at = (day: number, hour = 9): string => new Date(Date.UTC(2026, 0, day, hour)).toISOString();
  const open = (id: string, said: Partial<Parameters<typeof openAction>[1]> = {}, created = at(1)) =>
    openAction(id, { title: 'Listen', check: 'call/heard', ...said }, created);
  const audit = (startedAt: string, ...verdicts: ('pass' | 'fail')[]) => ({
    id: 'later',
    startedAt,
    practice: false,
    announced: false,
    findings: verdicts.map((verdict) => ({ verdict })),
  });

  it('counts an audit that begins in the very instant in which it was done', () => {
    const finished = done(open('a'), at(3));
    expect(afterAudit(finished, audit(at(3), 'pass')).verifiedAt).toBe(at(3));
    expect(afterAudit(finished, audit(at(3, 8), 'pass'))).toBe(finished);
    const verified = afterAudit(finished, audit(at(5), 'pass'));
    expect(afterAudit(verified, audit(at(5), 'fail'))).toMatchObject({ state: 'open', reopenedAt: at(5) });
    expect(afterAudit(verified, audit(at(9), 'pass'))).toBe(verified);
  });

  it.each([
    [open('a', { due: '2026-01-09' }), 'overdue'],
    [open('a', { due: '2026-01-10' }), 'open'],
    [open('a'), 'open'],
    [done(open('a', { due: '2026-01-09' }), at(2)), 'to-tell'],
    [told(done(open('a'), at(2)), '', at(3)), 'to-verify'],
    [told(done(open('a', { check: null }), at(2)), '', at(3)), 'closed'],
    [afterAudit(told(done(open('a'), at(2)), '', at(3)), audit(at(4), 'pass')), 'closed'],
    [reopened(done(open('a'), at(2)), at(3)), 'open'],
  ])('%#: stands where its deeds have brought it: %s', (action, stage) => {
    expect(actionStage(action, '2026-01-10')).toBe(stage);
    expect(STAGES).toContain(stage);
  });

  it('comes by stage, then by its day, then by its age, then by its id', () => {
    const list = [
      open('e'),
      open('d', {}, at(1, 8)),
      open('f'),
      open('c', { due: '2026-01-12' }),
      open('b', { due: '2026-01-11' }),
      done(open('g', { due: '2026-01-01' }), at(2)),
      open('a', { due: '2026-01-09' }),
    ];
    const order = (actions: typeof list) => actions.toSorted(byUrgency('2026-01-10')).map(({ id }) => id);
    expect(order(list)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(order(list.toReversed())).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it.each([
    [
      () => done(done(open('a'), at(2)), at(3)),
      'Action a (“Listen”) is done already.',
      'Next: ownqueue actions told a',
    ],
    [
      () => told(open('a'), '', at(3)),
      'Action a (“Listen”) is not done yet.',
      'Next: ownqueue actions done a',
    ],
    [() => reopened(open('a'), at(3)), 'Action a (“Listen”) is open already.', 'Next: ownqueue actions'],
  ])('%#: says what comes next where a deed does not fit', (deed, message, advice) => {
    expect(deed).toThrow(expect.objectContaining({ message, advice, exitCode: 2 }));
  });

  it('is counted in four series, from none on', () => {
    const actions = [
      // Verified before it was told: closed when it was told.
      { ...told(done(open('a'), at(2)), '', at(6, 21)), verifiedAt: at(4), verifiedBy: 'x' },
      afterAudit(told(done(open('b', {}, at(2)), at(3)), '', at(4)), audit(at(8), 'pass')),
      open('c', {}, at(3, 8)),
    ];
    const series = Object.fromEntries(
      actionPoints(actions, 'UTC').map(({ measured, points }) => [
        `${measured.name} in ${measured.unit}`,
        points.map(({ at: when, value }) => `${when.slice(8, 13)}: ${value}`),
      ]),
    );
    expect(series).toEqual({
      'actions.told in percent': ['01T09: 100', '02T09: 100', '03T08: 0'],
      'actions.days-to-told in days': ['06T21: 5.5', '04T09: 2'],
      'actions.open in count': ['01T09: 1', '02T09: 0', '02T09: 1', '03T08: 2', '03T09: 1'],
      'actions.closed in count': ['06T21: 1', '08T09: 2'],
    });
    expect(actionPoints([], 'UTC')).toEqual([]);
    const [{ measured } = { measured: null }] = actionPoints([open('a')], 'Europe/London');
    expect(measured).toEqual({
      name: 'actions.told',
      channel: 'actions',
      subject: 'All channels',
      unit: 'percent',
      rubric: 0,
      version: 0,
      context: {},
    });
  });
});
