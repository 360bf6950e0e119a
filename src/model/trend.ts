/** Audits over time: comparable points in one series, and what may be said about them. */
import { changePoint } from './change-point.js';
import { HOUR } from './durations.js';
import type { SeenUnder } from './finding.js';
import type { Unit } from './measurement.js';
import {
  extent,
  type Interval,
  median,
  medianInterval,
  type SampleLabel,
  sampleLabel,
  wilson,
} from './statistics.js';

/** What was measured, where, and under which rules. */
export interface Measured {
  channel: string;
  rubric: number;
  /** Of the checklist or the catalogue of checks. */
  version: number;
  name: string;
  unit: Unit;
  /** The values are the least that they can be, and do not compare with those that were seen to the end. */
  atLeast?: true;
  subject: string;
  context: SeenUnder;
}

/** One value of one audit. Practice and announced audits give none. */
export interface TrendPoint {
  auditId: string;
  /** ISO 8601 UTC. */
  at: string;
  /** IANA time zone of the audit. */
  zone: string;
  value: number;
  /** Of a score: lowest and highest. */
  range?: Interval;
}

/** Points that may be compared: same thing, same circumstances, same rules. */
export interface Series extends Measured {
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
  /** Since when the looks lie above or below those before, and how many have come since; null for no change. */
  shift: { from: string; to: string; side: 'above' | 'below'; n: number } | null;
}

export interface MeasuredPoints {
  measured: Measured;
  points: readonly TrendPoint[];
}

/** One series for each thing measured under one set of rules; ordered by name, then by time. */
export function comparableSeries(parts: Iterable<MeasuredPoints>): Series[] {
  const groups = new Map<string, { measured: Measured; points: TrendPoint[] }>();
  for (const { measured, points } of parts) {
    const key = `${comparedAs(measured)}\0${measured.rubric}\0${measured.version}`;
    const group = groups.get(key);
    if (group) for (const point of points) group.points.push(point);
    else groups.set(key, { measured, points: [...points] });
  }
  return [...groups.values()].map(toSeries).sort(byNameThenTime);
}

/** What a series is about, whatever the rules; a chart shows these side by side with a break between. */
export function comparedAs({ channel, name, unit, atLeast, subject, context }: Measured): string {
  const { branch = '', viewport = '', language = '' } = context;
  return [name, channel, subject, branch, viewport, language, unit, ...(atLeast ? ['at least'] : [])].join(
    '\0',
  );
}

function toSeries({ measured, points }: { measured: Measured; points: TrendPoint[] }): Series {
  const sorted = points.sort((a, b) => compare(a.at, b.at) || compare(a.auditId, b.auditId));
  return { ...measured, points: sorted, summary: pointsSummary(sorted, measured) };
}

function pointsSummary(points: readonly TrendPoint[], { name, channel, unit }: Measured): Summary {
  const values = points.map(({ value }) => value);
  const share = isShare(values, unit);
  // Actions made in one sitting are still carried out one by one.
  const looks = channel === 'actions' ? points.map(alone) : independent(points, share ? mean : median);
  const label = sampleLabel(looks.length);
  const seen = looks.map(({ value }) => value);
  const shift = WITHOUT_CHANGES.has(name) ? null : changePoint(seen);
  return {
    n: points.length,
    label,
    median: median(values),
    range: extent(values),
    interval: label === 'anecdote' || label === 'hint' ? null : summaryInterval(seen, share),
    shift: shift && {
      from: looks[shift.first]?.from ?? '',
      to: looks.at(-1)?.to ?? '',
      side: shift.side,
      n: looks.length - shift.first,
    },
  };
}

/** Their values hang together by the way they are made, so that a change of them proves nothing. */
const WITHOUT_CHANGES = new Set(['actions.open', 'actions.closed', 'actions.told']);

/** A running count: only its last value is the present, and no sample of anything. */
export const isRunningCount = ({ name, unit }: Pick<Measured, 'name' | 'unit'>): boolean =>
  unit === 'count' && WITHOUT_CHANGES.has(name);

/** Yes-or-no series have nothing but 0 and 100 percent. */
export const isShare = (values: readonly number[], unit: Unit): boolean =>
  unit === 'percent' && values.every((value) => value === 0 || value === 100);

function summaryInterval(values: readonly number[], share: boolean): Interval | null {
  return share ? shareInterval(values) : medianInterval(values);
}

/** Wilson interval, 95 %, in percent, of values from 0 to 100. */
export function shareInterval(values: readonly number[]): Interval {
  const [low, high] = wilson(values.reduce((sum, value) => sum + value, 0) / 100, values.length);
  return [100 * low, 100 * high];
}

/** What was seen within one hour, put together. */
interface Look {
  from: string;
  to: string;
  value: number;
}

const alone = ({ at, value }: TrendPoint): Look => ({ from: at, to: at, value });

/** Looks within one hour see the same day, the same people and the same queue: they count once. */
function independent(points: readonly TrendPoint[], together: (values: readonly number[]) => number): Look[] {
  const clusters: TrendPoint[][] = [];
  let opened = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const time = Date.parse(point.at);
    if (time - opened < HOUR) clusters.at(-1)?.push(point);
    else {
      clusters.push([point]);
      opened = time;
    }
  }
  return clusters.map((members) => ({
    from: members[0]?.at ?? '',
    to: members.at(-1)?.at ?? '',
    value:
      members.length === 1 ? (members[0]?.value ?? Number.NaN) : together(members.map(({ value }) => value)),
  }));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const byNameThenTime = (a: Series, b: Series): number =>
  compare(comparedAs(a), comparedAs(b)) || compare(a.points[0]?.at ?? '', b.points[0]?.at ?? '');

// mutants: equal (2) — only the sign counts
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
