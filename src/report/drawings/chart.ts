/** What a chart over time shows, before it is drawn. */
import type { Interval } from '../../model/statistics.js';
import type { TrendPoint } from '../../model/trend.js';
import type { Measure } from '../trend/measures.js';
import { type Group, groupedValues } from '../trend/periods.js';
import { LEAST_POINTS } from '../trend/sentences.js';
import { scaleOf, withUnit } from '../trend/values.js';

export interface Mark {
  /** Milliseconds since 1970. */
  time: number;
  value: number;
  low: number;
  high: number;
  /** In words, for those who point at it. */
  label: string;
}

/** Marks under one set of rules. */
export interface Segment {
  marks: readonly Mark[];
  median: number;
  /** Whether a line may join the marks: two visits are no trend. */
  joined: boolean;
}

export interface Chart {
  title: string;
  /** What one mark is. */
  one: string;
  segments: readonly Segment[];
  /** Where the axis of the values begins and ends: where the scale does, not where the values do. */
  scale: Interval;
  say(value: number): string;
}

export function seriesChart({ title, unit, series, groups }: Measure): Chart {
  const say = (value: number) => withUnit(value, unit);
  const segments = series.map(({ points, summary }, place): Segment => {
    const marks = groups?.[place]?.map(groupMark(say)) ?? points.map(pointMark(say));
    return { marks, median: summary.median, joined: marks.length >= LEAST_POINTS };
  });
  const ends = segments.flatMap(({ marks }) => marks.flatMap(({ low, high }) => [low, high]));
  return { title, one: groups ? 'one period' : 'one value', segments, scale: scaleOf(series[0], ends), say };
}

const groupMark =
  (say: Chart['say']) =>
  ({ name, from, to, n, ...group }: Group): Mark => {
    const { value, low, high } = groupedValues(group);
    const time = (Date.parse(from) + Date.parse(to)) / 2;
    return { time, value, low, high, label: `${name}: ${say(value)} (${n})` };
  };

const pointMark =
  (say: Chart['say']) =>
  ({ at, value, range: [low, high] = [value, value] }: TrendPoint): Mark => ({
    time: Date.parse(at),
    value,
    low,
    high,
    label: `${at.slice(0, 10)}: ${say(value)}`,
  });

export const chartMarks = ({ segments }: Chart): Mark[] => segments.flatMap(({ marks }) => [...marks]);
