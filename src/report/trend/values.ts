/** Values with their unit as a reader says them. */

import type { Unit } from '../../model/measurement.js';
import type { Interval } from '../../model/statistics.js';
import type { Measured } from '../../model/trend.js';
import { plural } from '../../text/counting.js';
import { duration } from '../wording.js';

const WORDS: Readonly<Partial<Record<Unit, readonly [one: string, many: string]>>> = {
  clicks: ['click', 'clicks'],
  loads: ['page', 'pages'],
  fields: ['field', 'fields'],
  words: ['word', 'words'],
  actions: ['action', 'actions'],
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  messages: ['message', 'messages'],
};

/** `3 clicks`, `1 min 40 s`, `1.3 times`, `80 %`, `71`. */
export function withUnit(value: number, unit: Unit): string {
  const figure = `${rounded(value)}`;
  if (unit === 'seconds') return value < 10 ? `${figure} s` : duration(value);
  if (unit === 'percent') return `${Math.round(value)} %`;
  if (unit === 'ratio') return `${figure} times`;
  const words = WORDS[unit];
  return words ? `${figure} ${plural(value, ...words)}` : figure;
}

/** Where the axis of a chart begins, and where it ends if the scale has an end that all values keep. */
export function scaleOf(
  { name, unit }: Pick<Measured, 'name' | 'unit'>,
  values: readonly number[],
): Interval {
  const most = Math.max(...values);
  const score = unit === 'points' && name.endsWith('.score');
  if ((score || unit === 'percent') && most <= 100) return [0, 100];
  // Points of a scale begin at 1.
  return [unit === 'points' && !score ? 1 : 0, most];
}

const rounded = (value: number): number => {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return Number(value.toFixed(digits));
};
