/** The report about audits over time. */

import type { Table } from 'mdast';
import type { Interval } from '../../model/statistics.js';
import { isRunningCount, isShare, type Series } from '../../model/trend.js';
import { counted } from '../../text/counting.js';
import { chartMarks, seriesChart } from '../drawings/chart.js';
import { drawn } from '../drawings/drawing.js';
import { lineChart } from '../drawings/line-chart.js';
import { type Cell, heading, link, list, paragraph, type Section, sectionHeading, table } from '../prose.js';
import { habitSection } from '../sections/habit.js';
import { type Measure, toMeasures } from '../trend/measures.js';
import { type Group, grouped, groupedValues, type Period } from '../trend/periods.js';
import { trendSentences } from '../trend/sentences.js';
import { withUnit } from '../trend/values.js';
import type { TrendView } from '../view.js';
import { capitalised, day, dayAndTime } from '../wording.js';
import type { Kind } from './kind.js';

export const trendKind: Kind<TrendView> = {
  title: ({ company }) => (company ? `${company}: trend` : 'Trend'),
  sections: (view) => {
    const measures = toMeasures(view.series, view.by);
    return [
      heading(1, trendKind.title(view)),
      paragraph(opening(view, measures)),
      ...(measures.length > 0 ? overview(measures) : []),
      ...measures.flatMap((measure, place) => oneMeasure(measure, place, view)),
      ...habitSection(view.habit),
      ...reading(view),
    ];
  },
  data: trendData,
  columns: [
    'name',
    'channel',
    'subject',
    'branch',
    'viewport',
    'language',
    'unit',
    'rubric',
    'version',
    'at',
    'value',
    'low',
    'high',
    'audit',
    'at_least',
  ],
  rows: ({ series }) => series.flatMap(seriesRows),
};

/** Schema `ownqueue.trend/1`; groups are there where a period was asked for. */
function trendData({ series, by, habit }: TrendView) {
  const told = series.map((one) => ({ ...one, ...(by ? { groups: grouped(one, by) } : {}) }));
  return {
    schema: 'ownqueue.trend/1',
    ...(by ? { by } : {}),
    series: told,
    ...(habit ? { habit: habit.figures } : {}),
  };
}

function opening({ series, zone, scope }: TrendView, measures: readonly Measure[]): string {
  const [first, last] = [ends(series, 0, earlier), ends(series, -1, later)];
  const about = scope ? `${scope}. ` : '';
  if (!first || !last) return `${about}No scored audit fits. Practice and announced audits are left out.`;
  const looks = new Set<string>();
  for (const { points } of series.filter(({ channel }) => channel !== 'actions')) {
    for (const { auditId } of points) looks.add(auditId);
  }
  const audits = looks.size > 0 ? `${counted(looks.size, 'audit')} from` : 'From';
  return `${about}${audits} ${day(first, zone)} to ${day(last, zone)}, ${counted(measures.length, 'measure')}.`;
}

const ends = (
  series: readonly Series[],
  place: 0 | -1,
  better: (a: string, b: string) => string,
): string | undefined =>
  series.map(({ points }) => points.at(place)?.at ?? '').reduce(better, '') || undefined;
const earlier = (a: string, b: string): string => (a === '' || b < a ? b : a);
const later = (a: string, b: string): string => (b > a ? b : a);

const overview = (measures: readonly Measure[]): Section => [
  sectionHeading('overview', 'At a glance'),
  table(
    ['What', 'Looks', 'Worth', 'Middle', 'Range'],
    measures.map(({ title, series }): Cell[] => [title, ...glance(series.at(-1) as Series)]),
    [null, 'right', null, 'right', 'right'],
  ),
];

/** Looks, what they are worth, middle value and range; a share has its interval for a range. */
function glance(one: Series): [string, string, string, string] {
  const { points, unit, summary, channel } = one;
  const { n, label, median, range, interval } = summary;
  const spread = ([low, high]: Interval) => `${withUnit(low, unit)} to ${withUnit(high, unit)}`;
  const worth = channel === 'actions' ? '–' : label;
  if (isRunningCount(one)) {
    return ['–', worth, `${withUnit(points.at(-1)?.value ?? median, unit)} now`, spread(range)];
  }
  const values = points.map(({ value }) => value);
  if (isShare(values, unit)) {
    const percent = values.reduce((sum, value) => sum + value, 0) / n;
    return [`${n}`, worth, withUnit(percent, unit), interval ? spread(interval) : '–'];
  }
  return [`${n}`, worth, withUnit(median, unit), n === 1 ? '–' : spread(range)];
}

function oneMeasure(measure: Measure, place: number, { by, zone }: TrendView): Section {
  const { title, subject, unit, series, groups } = measure;
  const said = series.map((one, part) => {
    const before = series[part - 1];
    return [
      ...(before ? [`${ruleChange(before, one)}; a new line begins.`] : []),
      ...trendSentences(one),
    ].join(' ');
  });
  const chart = seriesChart(measure);
  // A single value has nothing to be drawn against.
  const drawing = chartMarks(chart).length > 1 && lineChart(chart, said.join(' '), `${place + 1}.svg`);
  return [
    sectionHeading(`measure-${place + 1}`, title),
    paragraph(link(subject)),
    ...said.map((sentences) => paragraph(sentences)),
    ...(drawing ? [drawn(drawing)] : []),
    behind(groups && by ? groupTable(groups, unit, by) : pointTable(measure, zone)),
  ];
}

function ruleChange(before: Series, after: Series): string {
  const what = before.rubric === after.rubric ? 'checklist' : 'scoring';
  return `On ${day(after.points[0]?.at ?? '', after.points[0]?.zone ?? 'UTC')} the ${what} changed`;
}

/** A terminal leaves it out: there the chart stands for it. */
const behind = (values: Table): Table => ({ ...values, data: { behindChart: true } as Table['data'] });

const pointTable = ({ series, unit }: Measure, zone: string) =>
  table(
    ['When', 'Value', series[0].channel === 'actions' ? 'Action' : 'Audit'],
    series.flatMap(({ points }) =>
      points.map(({ at, value, range, auditId }): Cell[] => [
        day(at, zone),
        range && range[0] !== range[1]
          ? `${withUnit(value, unit)} (${range[0]} to ${range[1]})`
          : withUnit(value, unit),
        auditId,
      ]),
    ),
    [null, 'right', null],
  );

const groupTable = (groups: readonly (readonly Group[])[], unit: Measure['unit'], by: Period) =>
  table(
    [
      capitalised(by),
      'Looks',
      ...(groups.flat().some(({ share }) => share)
        ? ['Share', 'At least (95 %)', 'At most (95 %)']
        : ['Middle', 'Lowest', 'Highest']),
    ],
    groups.flat().map(({ name, n, ...group }): Cell[] => {
      const { value, low, high } = groupedValues(group);
      return [name, `${n}`, ...[value, low, high].map((each) => withUnit(each, unit))];
    }),
    [null, 'right', 'right', 'right', 'right'],
  );

const reading = ({ now, zone }: TrendView): Section => [
  sectionHeading('method', 'How to read this'),
  list([
    [
      'Up to 4 looks are an anecdote, up to 8 a hint, up to 29 an indication, from 30 on a rate. Looks within one hour count as one.',
    ],
    [
      'The middle value is the median: half of the looks lie above it, half below. A change is claimed if chance would bring it about in fewer than one series in 20 (Pettitt’s change point, corrected for looks that resemble their neighbours); eight looks are the least.',
    ],
    ['A line breaks where the checklist or the scoring changed. Practice and announced audits are left out.'],
    [`Made on ${dayAndTime(now, zone)} (${zone}).`],
  ]),
];

const seriesRows = ({ points, context, summary: _summary, atLeast, ...series }: Series) =>
  points.map(({ auditId, at, value, range }) => ({
    ...series,
    branch: context.branch ?? null,
    viewport: context.viewport ?? null,
    language: context.language ?? null,
    at,
    value,
    low: range?.[0] ?? null,
    high: range?.[1] ?? null,
    audit: auditId,
    at_least: atLeast ? 1 : 0,
  }));
