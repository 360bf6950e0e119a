/** Points put together by week, month or quarter, in the time zone of their audits. */
import { TZDate } from '@date-fns/tz';
import {
  addMonths,
  addQuarters,
  addWeeks,
  format,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
} from 'date-fns';
import { extent, type Interval, median } from '../../model/statistics.js';
import type { TrendPoint } from '../../model/trend.js';

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

/** Points come oldest first. A point belongs to the period that its own zone's calendar shows. */
export function grouped(points: readonly TrendPoint[], by: Period): Group[] {
  const named = new Map<string, TrendPoint[]>();
  const nameOf = periodNames(by);
  for (const point of points) {
    const name = nameOf(point);
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
    };
  });
}

/** Remembers the bounds of the last period of each zone, as calendars are slow and points come in order. */
function periodNames(by: Period): (point: TrendPoint) => string {
  const { start, next, pattern } = CALENDARS[by];
  const latest = new Map<string, { from: number; to: number; name: string }>();
  return ({ at, zone }) => {
    const time = Date.parse(at);
    const known = latest.get(zone);
    if (known && time >= known.from && time < known.to) return known.name;
    const from = start(new TZDate(time, zone));
    const name = format(from, pattern);
    latest.set(zone, { from: from.getTime(), to: next(from).getTime(), name });
    return name;
  };
}
