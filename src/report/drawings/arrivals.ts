/** What arrived on which day: a column a week, a row a weekday, and in red what came after unsubscribing. */
import type { Element } from 'hast';
import { element } from '../html/element.js';
import type { Drawing } from './drawing.js';

export interface ArrivalDay {
  /** YYYY-MM-DD of the recipient's calendar. */
  day: string;
  mails: number;
  /** The address was given, or the customer unsubscribed, on this day. */
  event: 'joined' | 'unsubscribed' | null;
  /** After unsubscribing. */
  late: boolean;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Columns there is room for; fewer weeks leave some empty, so that a cell is as large in every report. */
const COLUMNS = 20;
const LEFT = 34;
const TOP = 18;
const STEP = 20;
const CELL = 18;

/** Whole weeks from Monday on, in order. */
export function arrivalsCalendar(days: readonly ArrivalDay[], title: string): Drawing {
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, at) => days.slice(at * 7, at * 7 + 7));
  const left = days.some(({ event, late }) => late || event === 'unsubscribed');
  const legend = left ? 'Framed in red: unsubscribed. Red: what came after.' : null;
  const bottom = TOP + 7 * STEP;
  const svg = element(
    'svg',
    {
      viewBox: `0 0 ${LEFT + COLUMNS * STEP} ${bottom + (legend ? STEP : 0)}`,
      role: 'img',
      className: ['arrivals'],
    },
    element('title', {}, title),
    ...WEEKDAYS.map((name, row) => element('text', { x: 0, y: TOP + row * STEP + 13 }, name)),
    ...weeks.flatMap((week, column) => {
      const x = LEFT + column * STEP;
      return [
        ...monthAbove(week, weeks[column - 1], x),
        ...week.flatMap((each, row) => cell(each, x, TOP + row * STEP)),
      ];
    }),
    ...(legend ? [element('text', { x: LEFT, y: bottom + 13 }, legend)] : []),
  );
  return { title, svg, lines: (width) => asText(weeks, width), file: 'arrivals.svg' };
}

function monthAbove(
  week: readonly ArrivalDay[],
  before: readonly ArrivalDay[] | undefined,
  x: number,
): Element[] {
  const month = monthName(week);
  return month === monthName(before ?? []) ? [] : [element('text', { x, y: 11 }, month)];
}

/** The month that a week begins in. */
const monthName = ([first]: readonly ArrivalDay[]): string =>
  MONTHS[Number(first?.day.slice(5, 7)) - 1] ?? '';

function cell({ mails, event, late }: ArrivalDay, x: number, y: number): Element[] {
  const level = mails === 0 ? 'none' : mails === 1 ? 'one' : mails === 2 ? 'two' : 'many';
  const classes = ['arrival', level, ...(late && mails > 0 ? ['late'] : []), ...(event ? [event] : [])];
  return [
    element('rect', { className: classes, x, y, width: CELL, height: CELL, rx: 3 }),
    ...(mails === 0
      ? []
      : [
          element(
            'text',
            { className: ['arrival', level], x: x + CELL / 2, y: y + 13, textAnchor: 'middle' },
            mails > 99 ? '99' : String(mails),
          ),
        ]),
  ];
}

/** `Mon 1 · 2`: a row a weekday; `+` for ten and more. As many of the last weeks as there is room for. */
function asText(weeks: readonly (readonly ArrivalDay[])[], width: number): string[] {
  const shown = weeks.slice(-Math.max(1, Math.floor((width - 4) / 2)));
  return WEEKDAYS.map((name, row) => {
    const cells = shown.map((week) => {
      const mails = week[row]?.mails ?? 0;
      return mails === 0 ? '·' : mails > 9 ? '+' : String(mails);
    });
    return `${name} ${cells.join(' ')}`;
  });
}
