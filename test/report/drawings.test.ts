/** Charts show every visit, on an axis that begins where the scale begins. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/measurement.js';
import { comparableSeries } from '../../src/model/trend.js';
import { seriesChart } from '../../src/report/drawings/chart.js';
import { lineChart } from '../../src/report/drawings/line-chart.js';
import { textChart } from '../../src/report/drawings/text-chart.js';
import { toMeasures } from '../../src/report/trend/measures.js';

function weekly(name: string, unit: Unit, values: readonly number[]) {
  const measured = {
    channel: 'call',
    rubric: 1,
    version: 1,
    name,
    unit,
    subject: 'Main number',
    context: {},
  };
  const points = values.map((value, week) => ({
    auditId: `call-${week}`,
    at: new Date(Date.UTC(2026, 0, 5 + 7 * week, 9)).toISOString(),
    zone: 'Europe/London',
    value,
  }));
  return seriesChart(toMeasures(comparableSeries([{ measured, points }]), null)[0]!);
}

const dots = (lines: readonly string[]) => lines.slice(0, 9).join('').split('o').length - 1;
const circles = (svg: string) => svg.split('<circle').length - 1;

describe('six visits over six weeks', () => {
  it.each([
    ['call.score', 'points', [62, 64, 61, 66, 63, 65], '0', '100'],
    ['call.care', 'points', [4, 4, 3, 4, 5, 4], '1', '5'],
    ['call.ring-seconds', 'seconds', [42, 41, 44, 43, 45, 42], '0 s', '50 s'],
    ['call.gave-name', 'percent', [100, 100, 0, 100, 100, 100], '0 %', '100 %'],
    ['call.transfers', 'count', [2, 2, 2, 2, 2, 2], '0', '2'],
  ] as const)('are six dots: %s', (name, unit, values, lowest, highest) => {
    const chart = weekly(name, unit, values);
    const svg = toHtml(lineChart(chart, 'about').svg!);
    expect(circles(svg)).toBe(6);
    expect(svg).toContain(`>${lowest}</text>`);
    for (const width of [80, 120]) {
      const lines = textChart(chart, width);
      expect(dots(lines), lines.join('\n')).toBe(6);
      const [top = '', bottom = ''] = [lines[0], lines[8]];
      expect(bottom.trimStart().startsWith(`${lowest} ┤`), lines.join('\n')).toBe(true);
      if (unit === 'percent' || name === 'call.score')
        expect(top.trimStart().startsWith(`${highest} ┤`)).toBe(true);
    }
  });
});
