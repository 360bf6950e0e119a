/** What may be said about a series, and no more. */
import { shiftLength } from '../../model/statistics.js';
import type { Series } from '../../model/trend.js';
import { isShare } from '../../model/trend.js';
import { counted, day } from '../wording.js';
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
export function saidOf({ channel, points, summary, unit }: Series): string[] {
  const { n, label, median, range, interval } = summary;
  const looks = counted(n, channel === 'actions' ? 'value' : 'look');
  if (n === 1) return [`${looks}: ${withUnit(median, unit)}. This is an anecdote.`];
  const values = points.map(({ value }) => value);
  const share = isShare(values, unit);
  const middle = share
    ? `${looks}: ${counted(values.filter((value) => value === 100).length, 'time')} yes.`
    : `${looks}: the middle value is ${withUnit(median, unit)}, the lowest ${withUnit(range[0], unit)}, the highest ${withUnit(range[1], unit)}.`;
  const certain = interval
    ? [
        `With 95 % confidence the true ${share ? 'share' : 'middle value'} lies between ${withUnit(interval[0], unit)} and ${withUnit(interval[1], unit)}.`,
      ]
    : [];
  return [middle, `This is ${WORTH[label]}.`, ...certain, changed({ points, summary })];
}

function changed({ points, summary: { shift } }: Pick<Series, 'points' | 'summary'>): string {
  if (points.length < LEAST_POINTS) {
    return `No trend can be told from fewer than ${LEAST_POINTS} looks.`;
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
