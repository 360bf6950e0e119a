/** A chart over time as SVG: every value, the middle value, and breaks where the rules changed. */

import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { Element } from 'hast';
import { WEEK } from '../../model/durations.js';
import { element } from '../html/element.js';
import { type Chart, chartMarks, type Mark, type Segment } from './chart.js';
import type { Drawing } from './drawing.js';
import { textChart } from './text-chart.js';

const WIDTH = 720;
const HEIGHT = 260;
const MARGIN = { top: 12, right: 16, bottom: 30, left: 74 };

export function lineChart(chart: Chart, description: string, file?: string): Drawing {
  return {
    title: chart.title,
    svg: chartSvg(chart, description),
    lines: (width) => textChart(chart, width),
    ...(file ? { file } : {}),
  };
}

interface Scales {
  x(time: number): number;
  y(value: number): number;
}

function chartSvg(chart: Chart, description: string): Element {
  const marks = chartMarks(chart);
  const y = scaleLinear(chart.scale, [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const x = scaleUtc(chartPeriod(marks), [MARGIN.left, WIDTH - MARGIN.right]);
  const scales: Scales = { x: (time) => rounded(x(time)), y: (value) => rounded(y(value)) };
  const xTicks = x.ticks(6);
  const xLabel = x.tickFormat(6);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      className: ['chart'],
    },
    element('title', {}, chart.title),
    element('desc', {}, description),
    ...y.ticks(4).map((tick) => level(scales.y(tick), chart.say(tick))),
    ...xTicks.map((tick) =>
      element('text', { x: rounded(x(tick)), y: HEIGHT - 8, textAnchor: 'middle' }, xLabel(tick)),
    ),
    ...chart.segments.flatMap((segment, place) => segmentElements(segment, place > 0, scales)),
  );
}

/** At least a week: what came within one day is told by days, not by seconds. */
function chartPeriod(marks: readonly Mark[]): [from: number, to: number] {
  const times = marks.map(({ time }) => time);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const missing = Math.max(0, WEEK - (to - from)) / 2;
  return [from - missing, to + missing];
}

const level = (y: number, label: string): Element =>
  element(
    'g',
    {},
    element('line', { className: ['level'], x1: MARGIN.left, x2: WIDTH - MARGIN.right, y1: y, y2: y }),
    element('text', { x: MARGIN.left - 8, y: y + 4, textAnchor: 'end' }, label),
  );

function segmentElements({ marks, median, joined }: Segment, broken: boolean, { x, y }: Scales): Element[] {
  const first = x(marks[0]?.time ?? 0);
  const last = x(marks.at(-1)?.time ?? 0);
  const path = line<Mark>(
    ({ time }) => x(time),
    ({ value }) => y(value),
  )([...marks]);
  return [
    ...(broken
      ? [
          element('line', {
            className: ['break'],
            x1: first - 6,
            x2: first - 6,
            y1: MARGIN.top,
            y2: HEIGHT - MARGIN.bottom,
          }),
        ]
      : []),
    element('line', { className: ['median'], x1: first - 4, x2: last + 4, y1: y(median), y2: y(median) }),
    ...(joined && path ? [element('path', { className: ['joined'], d: path })] : []),
    ...marks.flatMap((mark) => markElements(mark, x(mark.time), y)),
  ];
}

function markElements({ value, low, high, label }: Mark, x: number, y: Scales['y']): Element[] {
  const bar = element('line', { className: ['spread'], x1: x, x2: x, y1: y(low), y2: y(high) });
  const dot = element(
    'circle',
    { className: ['mark'], cx: x, cy: y(value), r: 4 },
    element('title', {}, label),
  );
  return low === high ? [dot] : [bar, dot];
}

const rounded = (place: number): number => Math.round(place * 10) / 10;
