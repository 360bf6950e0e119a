/** Audits over time: comparable points in one series, and what may be said about them. */
import type { SeenUnder } from './finding.js';
import type { Unit } from './measurement.js';
import {
  extent,
  type Interval,
  latestShift,
  median,
  medianInterval,
  type SampleLabel,
  sampleLabel,
  wilson,
} from './statistics.js';

/** One value of one audit. Practice and announced audits give none. */
export interface TrendRow {
  auditId: string;
  channel: string;
  /** ISO 8601 UTC. */
  at: string;
  /** IANA time zone of the audit. */
  zone: string;
  rubric: number;
  /** Of the checklist or the catalogue of checks. */
  version: number;
  name: string;
  value: number;
  unit: Unit;
  subject: string;
  context: SeenUnder;
  /** Of a score: lowest and highest. */
  range?: Interval;
}

export type TrendPoint = Pick<TrendRow, 'auditId' | 'at' | 'zone' | 'value' | 'range'>;

/** Points that may be compared: same thing, same circumstances, same rules. */
export interface Series extends Omit<TrendRow, keyof TrendPoint> {
  /** Oldest first. */
  points: readonly TrendPoint[];
  summary: Summary;
}

export interface Summary {
  /** Number of points. */
  n: number;
  /** By the number of independent points: those within one hour count as one. */
  label: SampleLabel;
  median: number;
  /** Lowest and highest. */
  range: Interval;
  /** 95 %: of the share for yes-or-no series, else of the median; null below the label "indication". */
  interval: Interval | null;
  /** Six or more in a row on one side of the median, the latest; null for none. */
  shift: { from: string; to: string; side: 'above' | 'below'; n: number } | null;
}

/** One series for each thing measured under one set of rules; ordered by name, then by time. */
export function seriesOf(rows: Iterable<TrendRow>): Series[] {
  const groups = new Map<string, TrendRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([comparedAs(row), row.rubric, row.version]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map(toSeries).sort(byNameThenTime);
}

/** What a series is about, whatever the rules; a chart shows these side by side with a break between. */
export const comparedAs = ({
  channel,
  name,
  unit,
  subject,
  context,
}: Omit<Series, 'points' | 'summary'>): string =>
  JSON.stringify([
    name,
    channel,
    subject,
    context.branch ?? '',
    context.viewport ?? '',
    context.language ?? '',
    unit,
  ]);

function toSeries(rows: readonly TrendRow[]): Series {
  const sorted = [...rows].sort((a, b) => compare(a.at, b.at) || compare(a.auditId, b.auditId));
  const { channel, rubric, version, name, unit, subject, context } = sorted[0] as TrendRow;
  const points = sorted.map(({ auditId, at, zone, value, range }) => ({
    auditId,
    at,
    zone,
    value,
    ...(range ? { range } : {}),
  }));
  return { channel, rubric, version, name, unit, subject, context, points, summary: summaryOf(points, unit) };
}

export function summaryOf(points: readonly TrendPoint[], unit: Unit): Summary {
  const values = points.map(({ value }) => value);
  const label = sampleLabel(independent(points));
  const shift = latestShift(values);
  return {
    n: points.length,
    label,
    median: median(values),
    range: extent(values),
    interval: label === 'anecdote' || label === 'hint' ? null : intervalOf(values, unit),
    shift: shift && {
      from: points[shift.first]?.at ?? '',
      to: points[shift.last]?.at ?? '',
      side: shift.side,
      n: shift.last - shift.first + 1,
    },
  };
}

/** Yes-or-no series have nothing but 0 and 100 percent. */
export const isShare = (values: readonly number[], unit: Unit): boolean =>
  unit === 'percent' && values.every((value) => value === 0 || value === 100);

function intervalOf(values: readonly number[], unit: Unit): Interval | null {
  if (!isShare(values, unit)) return medianInterval(values);
  const [low, high] = wilson(values.filter((value) => value === 100).length, values.length);
  return [100 * low, 100 * high];
}

const HOUR = 3_600_000;

/** Looks within one hour see the same day, the same people and the same queue: they count once. */
function independent(points: readonly TrendPoint[]): number {
  let clusters = 0;
  let opened = Number.NEGATIVE_INFINITY;
  for (const { at } of points) {
    const time = Date.parse(at);
    if (time - opened < HOUR) continue;
    clusters += 1;
    opened = time;
  }
  return clusters;
}

const byNameThenTime = (a: Series, b: Series): number =>
  compare(comparedAs(a), comparedAs(b)) || compare(a.points[0]?.at ?? '', b.points[0]?.at ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
