/** What may be said about a series, and no more. */
import { shiftLength } from '../../model/statistics.js';
import { isRunningCount, isShare, type Series } from '../../model/trend.js';
import { counted } from '../../text/counting.js';
import { day } from '../wording.js';
import { withUnit } from './values.js';

/** Fewer points are no trend (run-chart custom). */
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
  const { n, label, median, range, interval } = summary;
  const last = points.at(-1)?.value ?? median;
  if (isRunningCount(series))
    return [`${withUnit(last, unit)} now, and ${withUnit(range[1], unit)} at most.`];
  const looks = counted(n, channel === 'actions' ? 'action' : 'look');
  const values = points.map(({ value }) => value);
  const share = isShare(values, unit);
  if (n === 1 && !share) return [`${looks}: ${withUnit(median, unit)}. This is an anecdote.`];
  const yes = values.filter((value) => value === 100).length;
  const middle = share
    ? `${yes} of ${looks}: ${withUnit((100 * yes) / n, unit)}.`
    : `${looks}: the middle value is ${withUnit(median, unit)}, the lowest ${withUnit(range[0], unit)}, the highest ${withUnit(range[1], unit)}.`;
  const certain = interval
    ? [
        `With 95 % confidence the true ${share ? 'share' : 'middle value'} lies between ${withUnit(interval[0], unit)} and ${withUnit(interval[1], unit)}.`,
      ]
    : [];
  // Of actions all are known: there is no sample to be weighed, and the latest had the least time.
  if (channel === 'actions') return [middle];
  return [middle, `This is ${WORTH[label]}.`, ...certain, changed({ points, summary })];
}

function changed({ points, summary: { shift, median, range } }: Pick<Series, 'points' | 'summary'>): string {
  if (points.length < LEAST_POINTS) {
    return `No trend can be told from fewer than ${LEAST_POINTS} looks.`;
  }
  if (!shift && range[0] !== range[1] && range.includes(median)) {
    const extreme = median === range[0] ? 'lowest' : 'highest';
    return `The middle value is the ${extreme} as well, so no change can be claimed.`;
  }
  if (!shift) {
    return `No ${shiftLength(points.length)} in a row lie on one side of the middle value, so no change can be claimed.`;
  }
  const zone = points[0]?.zone ?? 'UTC';
  const since = day(shift.from, zone);
  const lasts = shift.to === points.at(-1)?.at;
  const until = lasts ? `Since ${since}` : `From ${since} to ${day(shift.to, zone)}`;
  return `${until}, ${shift.n} in a row lie ${shift.side} the middle value: ${lasts ? 'something has changed' : 'something was different then'}.`;
}
