/** What may be said about a series, and no more. */
import { LEAST_FOR_CHANGE } from '../../model/change-point.js';
import { median } from '../../model/statistics.js';
import { isRunningCount, isShare, type Series } from '../../model/trend.js';
import { counted } from '../../text/counting.js';
import { day } from '../wording.js';
import { withUnit } from './values.js';

/** Fewer points are not joined by a line (run-chart custom). */
export const LEAST_POINTS = 6;

const WORTH: Readonly<Record<Series['summary']['label'], string>> = {
  anecdote: 'an anecdote',
  hint: 'a hint',
  indication: 'an indication',
  rate: 'enough for a rate',
};

/** One to four sentences. */
export function trendSentences(series: Series): string[] {
  const { channel, points, summary, unit } = series;
  const { n, label, median: middleValue, range, interval } = summary;
  const last = points.at(-1)?.value ?? middleValue;
  if (isRunningCount(series))
    return [`${withUnit(last, unit)} now, and ${withUnit(range[1], unit)} at most.`];
  const looks = counted(n, channel === 'actions' ? 'action' : 'look');
  const values = points.map(({ value }) => value);
  const share = isShare(values, unit);
  if (n === 1 && !share) return [`${looks}: ${withUnit(middleValue, unit)}. This is an anecdote.`];
  const yes = values.filter((value) => value === 100).length;
  const middle = share
    ? `${yes} of ${looks}: ${withUnit((100 * yes) / n, unit)}.`
    : `${looks}: the middle value is ${withUnit(middleValue, unit)}, the lowest ${withUnit(range[0], unit)}, the highest ${withUnit(range[1], unit)}.`;
  const certain = interval
    ? [
        `With 95 % confidence the true ${share ? 'share' : 'middle value'} lies between ${withUnit(interval[0], unit)} and ${withUnit(interval[1], unit)}.`,
      ]
    : [];
  // Of actions all are known: there is no sample to be weighed, and the latest had the least time.
  if (channel === 'actions') return [middle];
  return [middle, `This is ${WORTH[label]}.`, ...certain, changed(series)];
}

/** The change with its values, or why none is claimed. */
function changed({ points, unit, summary: { shift } }: Series): string {
  if (points.length < LEAST_FOR_CHANGE) return `A change can be claimed from ${LEAST_FOR_CHANGE} looks on.`;
  if (!shift) return 'The looks differ no more than chance would have it, so no change is claimed.';
  const middle = (part: Series['points']) => withUnit(middleOf(part, unit), unit);
  const [before, since] = [
    points.filter(({ at }) => at < shift.from),
    points.filter(({ at }) => at >= shift.from),
  ];
  const lie = `${shift.n} looks lie ${shift.side === 'above' ? 'higher' : 'lower'} than those before`;
  return `Since ${day(shift.from, points[0]?.zone ?? 'UTC')}, ${lie}: ${middle(since)} instead of ${middle(before)}. Something has changed.`;
}

/** Of yes-or-no values the share, in percent; of others the median. */
function middleOf(points: Series['points'], unit: Series['unit']): number {
  const values = points.map(({ value }) => value);
  return isShare(values, unit)
    ? values.reduce((sum, value) => sum + value, 0) / values.length
    : median(values);
}
