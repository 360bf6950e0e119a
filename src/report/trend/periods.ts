/** Points put together by week, month or quarter, in the time zone of their audits. */

import {
  addMonths,
  addQuarters,
  addWeeks,
  format,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
  TZDate,
} from '../../language/calendar.js';
import { DAY } from '../../model/durations.js';
import { UsageError } from '../../model/errors.js';
import { extent, type Interval, median } from '../../model/statistics.js';
import { isShare, type Series, shareInterval, type TrendPoint } from '../../model/trend.js';

export const PERIODS = ['week', 'month', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

export interface Group {
  /** `2026-W07`, `2026-02`, `2026-Q1`. */
  name: string;
  /** First and last instant of its points, ISO 8601 UTC. */
  from: string;
  to: string;
  n: number;
  median: number;
  /** Lowest and highest. */
  range: Interval;
  /** Of yes-or-no values: percent yes, and its 95 % interval; null for others. */
  share: { percent: number; interval: Interval } | null;
}

interface Calendar {
  start(date: TZDate): TZDate;
  next(start: TZDate): TZDate;
  /** date-fns pattern. */
  pattern: string;
}

const CALENDARS: Readonly<Record<Period, Calendar>> = {
  week: { start: (date) => startOfISOWeek(date), next: (start) => addWeeks(start, 1), pattern: "RRRR-'W'II" },
  month: { start: (date) => startOfMonth(date), next: (start) => addMonths(start, 1), pattern: 'yyyy-MM' },
  quarter: {
    start: (date) => startOfQuarter(date),
    next: (start) => addQuarters(start, 1),
    pattern: "yyyy-'Q'q",
  },
};

/** A point belongs to the period that its own zone's calendar shows. */
export function grouped({ points, unit }: Pick<Series, 'points' | 'unit'>, by: Period): Group[] {
  const shares = isShare(
    points.map(({ value }) => value),
    unit,
  );
  const named = new Map<string, TrendPoint[]>();
  for (const point of points) {
    const name = periodName(point, by);
    const group = named.get(name);
    if (group) group.push(point);
    else named.set(name, [point]);
  }
  return [...named].map(([name, members]) => {
    const values = members.map(({ value }) => value);
    return {
      name,
      from: members[0]?.at ?? '',
      to: members.at(-1)?.at ?? '',
      n: members.length,
      median: median(values),
      range: extent(values),
      share: shares ? passedShare(values) : null,
    };
  });
}

/** What stands for a group: the share with its interval, else the middle value with lowest and highest. */
export function groupedValues({ median: middle, range, share }: Pick<Group, 'median' | 'range' | 'share'>) {
  const [low, high] = share ? share.interval : range;
  return { value: share ? share.percent : middle, low, high };
}

const passedShare = (values: readonly number[]): NonNullable<Group['share']> => ({
  percent: values.reduce((sum, value) => sum + value, 0) / values.length,
  interval: shareInterval(values),
});

interface NamedPeriod {
  from: number;
  to: number;
  name: string;
}

/** Periods met so far, by zone and kind: calendars with time zones are slow, and many points share a period. */
const KNOWN = new Map<string, { latest: NamedPeriod; all: NamedPeriod[] }>();

function periodName({ at, zone }: TrendPoint, by: Period): string {
  const time = Date.parse(at);
  const key = `${by} ${zone}`;
  const known = KNOWN.get(key);
  if (known && holds(known.latest, time)) return known.latest.name;
  const period = known?.all.find((each) => holds(each, time)) ?? namedPeriod(time, zone, by);
  const all = known?.all ?? [];
  if (!all.includes(period)) all.push(period);
  KNOWN.set(key, { latest: period, all });
  return period.name;
}

const holds = ({ from, to }: NamedPeriod, time: number): boolean => time >= from && time < to;

function namedPeriod(time: number, zone: string, by: Period): NamedPeriod {
  const { start, next, pattern } = CALENDARS[by];
  const from = start(new TZDate(time, zone));
  return { from: from.getTime(), to: next(from).getTime(), name: format(from, pattern) };
}

/** More values than this in one chart cannot be told apart (our assumption). */
const MOST_POINTS = 60;
const MOST_MONTHS = 60;

/** The period asked for; else the shortest that keeps a chart readable; null where each value can be shown. */
export function periodFor(asked: string | undefined, series: readonly Series[]): Period | null {
  if (asked !== undefined) {
    const period = PERIODS.find((name) => name === asked);
    if (period) return period;
    throw new UsageError(`There is no period “${asked}”.`, `Use --by with one of: ${PERIODS.join(', ')}.`);
  }
  const crowded = series.filter(({ points }) => points.length > MOST_POINTS);
  if (crowded.length === 0) return null;
  const months = crowded.map(({ points }) => monthsBetween(points[0]?.at ?? '', points.at(-1)?.at ?? ''));
  return Math.max(...months) > MOST_MONTHS ? 'quarter' : 'month';
}

const monthsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / (30 * DAY);
