/** The score on a scale from 0 to 100, with the range in which it may lie. */
import { LEAST_COVERAGE, type Score } from '../../model/score.js';
import { element } from '../html/element.js';
import type { Drawing } from './drawing.js';

const WIDTH = 400;
const HEIGHT = 34;
const TOP = 6;
const BAR = 10;

export function scoreScale({ value, range: [low, high] }: Score): Drawing {
  const title =
    value === null
      ? `No score, somewhere between ${low} and ${high}, as less than ${LEAST_COVERAGE * 100} % could be judged`
      : `Score ${value} out of 100, range ${low} to ${high}`;
  const x = (points: number): number => (points / 100) * WIDTH;
  const svg = element(
    'svg',
    { viewBox: `-12 0 ${WIDTH + 24} ${HEIGHT}`, role: 'img', className: ['scale'] },
    element('title', {}, title),
    element('rect', { className: ['track'], x: 0, y: TOP, width: WIDTH, height: BAR, rx: BAR / 2 }),
    element('rect', {
      className: ['range'],
      x: x(low),
      y: TOP,
      width: Math.max(2, x(high) - x(low)),
      height: BAR,
      rx: 2,
    }),
    ...(value === null
      ? []
      : [element('circle', { className: ['mark'], cx: x(value), cy: TOP + BAR / 2, r: 8 })]),
    ...[0, 50, 100].map((points) =>
      element('text', { x: x(points), y: HEIGHT - 4, textAnchor: 'middle' }, `${points}`),
    ),
  );
  return { title, svg, lines: (width) => [scaleLine(Math.min(width, 70) - 6, value, low, high)] };
}

/** `0 ·····[==|===]········ 100`. */
function scaleLine(width: number, value: number | null, low: number, high: number): string {
  const place = (points: number): number => Math.round((points / 100) * (width - 1));
  const cells: string[] = Array.from({ length: width }, (_, column) =>
    column >= place(low) && column <= place(high) ? '=' : '·',
  );
  if (value !== null) cells[place(value)] = '|';
  return `0 ${cells.join('')} 100`;
}
