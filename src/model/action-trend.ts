/** How well the loop is closed: actions as points of a trend. */

import type { Action } from './action.js';
import { DAY } from './durations.js';
import type { Unit } from './measurement.js';
import type { MeasuredPoints, TrendPoint } from './trend.js';

/** Names of the series that actions give. */
export const ACTION_MEASURES = [
  'actions.told',
  'actions.days-to-told',
  'actions.open',
  'actions.closed',
] as const;

/** The share told (the loop-closure rate), the days until told, and how many were open and closed after each change. */
export function actionPoints(actions: readonly Action[], zone: string): MeasuredPoints[] {
  const point = (id: string, at: string, value: number): TrendPoint => ({ auditId: id, at, zone, value });
  const share = actions.map(({ id, createdAt, toldAt }) => point(id, createdAt, toldAt === null ? 0 : 100));
  const days = actions.flatMap(({ id, createdAt, toldAt }) =>
    toldAt === null ? [] : [point(id, toldAt, tenth((Date.parse(toldAt) - Date.parse(createdAt)) / DAY))],
  );
  const [told, until, open, closed] = ACTION_MEASURES;
  return [
    measured(told, 'percent', share),
    measured(until, 'days', days),
    measured(open, 'count', runningCount(actions.flatMap(openings), point)),
    measured(closed, 'count', runningCount(actions.flatMap(closing), point)),
  ].filter(({ points }) => points.length > 0);
}

const measured = (name: string, unit: Unit, points: readonly TrendPoint[]): MeasuredPoints => ({
  measured: { name, channel: 'actions', subject: 'All channels', unit, rubric: 0, version: 0, context: {} },
  points,
});

interface Change {
  id: string;
  at: string;
  by: 1 | -1;
}

const openings = ({ id, createdAt, doneAt }: Action): Change[] => [
  { id, at: createdAt, by: 1 },
  ...(doneAt === null ? [] : [{ id, at: doneAt, by: -1 } as const]),
];

/** Told, and verified where a check could verify it: the later of the two. */
function closing({ id, check, toldAt, verifiedAt }: Action): Change[] {
  if (toldAt === null || (check !== null && verifiedAt === null)) return [];
  // mutants: equal (>=) — of one instant either gives the same
  return [{ id, at: verifiedAt !== null && verifiedAt > toldAt ? verifiedAt : toldAt, by: 1 }];
}

function runningCount(
  changes: readonly Change[],
  point: (id: string, at: string, value: number) => TrendPoint,
): TrendPoint[] {
  let count = 0;
  return changes
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ id, at, by }) => {
      count += by;
      return point(id, at, count);
    });
}

const tenth = (n: number): number => Math.round(n * 10) / 10;
