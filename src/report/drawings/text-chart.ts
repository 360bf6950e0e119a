/** A chart over time in lines of text, readable without colour. */
import { scaleLinear } from 'd3-scale';
import stringWidth from 'fast-string-width';
import { LEAST_POINTS } from '../trend/sentences.js';
import { type Chart, chartMarks } from './chart.js';

const HEIGHT = 9;

/** `o` is one value, `-` the middle value, `:` a change of the rules. */
export function textChart(chart: Chart, width: number): string[] {
  const marks = chartMarks(chart);
  const times = marks.map(({ time }) => time);
  const y = scaleLinear(chart.scale, [HEIGHT - 1, 0]).nice(3);
  const labels = new Map(y.ticks(3).map((tick) => [Math.round(y(tick)), chart.say(tick)]));
  const margin = Math.max(...[...labels.values()].map((label) => stringWidth(label)));
  const columns = Math.min(width, 100) - margin - 3;
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [0, columns - 1]);
  const grid = Array.from({ length: HEIGHT }, () => Array<string>(columns).fill(' '));
  draw(
    chart,
    grid,
    (time) => Math.round(x(time)),
    (value) => Math.round(y(value)),
  );
  const rows = grid.map((row, place) => {
    const label = labels.get(place) ?? '';
    const space = ' '.repeat(margin - stringWidth(label));
    return `${space}${label} ${label ? '┤' : '│'} ${row.join('')}`.trimEnd();
  });
  const from = dayLabel(Math.min(...times));
  const to = dayLabel(Math.max(...times));
  const apart = ' '.repeat(Math.max(1, columns - from.length - to.length));
  return [
    ...rows,
    `${' '.repeat(margin + 1)}└${'─'.repeat(columns + 1)}`,
    `${' '.repeat(margin + 3)}${from}${from === to ? '' : apart + to}`,
    `${' '.repeat(margin + 3)}o ${chart.one}, - middle value${chart.segments.length > 1 ? ', : other rules from here' : ''}`,
  ];
}

function draw(
  { segments }: Chart,
  grid: string[][],
  column: (time: number) => number,
  row: (value: number) => number,
): void {
  const put = (line: number, place: number, sign: string) => {
    const cells = grid[line];
    if (cells && place >= 0 && place < cells.length) cells[place] = sign;
  };
  segments.forEach(({ marks, median }, place) => {
    const first = column(marks[0]?.time ?? 0);
    const last = column(marks.at(-1)?.time ?? 0);
    for (let at = first; at <= last; at++) put(row(median), at, '-');
    if (place === 0) return;
    for (let line = 0; line < grid.length; line++) put(line, first - 1, ':');
  });
  for (const { marks } of segments) for (const { time, value } of marks) put(row(value), column(time), 'o');
}

const dayLabel = (time: number): string => new Date(time).toISOString().slice(0, 10);

const BARS = '▁▂▃▄▅▆▇█';

/** The latest scores as bars from 0 to 100; empty under six, as a few visits are no trend. */
export function sparkLine(scores: readonly number[], most = 12): string {
  if (scores.length < LEAST_POINTS) return '';
  const bar = scaleLinear([0, 100], [0, BARS.length - 1]).clamp(true);
  return scores
    .slice(-most)
    .map((score) => BARS[Math.round(bar(score))])
    .join('');
}
