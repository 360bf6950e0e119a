/** Branches beside each other, without claiming a difference that a handful of looks cannot show. */
import type { Series } from '../../model/trend.js';
import { counted, listed } from '../../text/counting.js';
import { type Cell, heading, list, paragraph, type Section, sectionHeading, table } from '../prose.js';
import { ETHICS } from '../sections/method.js';
import { isLargeEnough, LEAST_LOOKS } from '../small-teams.js';
import { withUnit } from '../trend/values.js';
import type { BranchesView } from '../view.js';
import { capitalised, channelName, dayAndTime } from '../wording.js';
import type { Kind } from './kind.js';

export const branchesKind: Kind<BranchesView> = {
  title: ({ company }) => (company ? `${company}: branches` : 'Branches'),
  sections: (view) => [
    heading(1, branchesKind.title(view)),
    ...(view.scope ? [paragraph(`${view.scope}.`)] : []),
    ...seriesByChannel(view).flatMap(([channel, series]) => oneChannel(channel, series)),
    ...(view.series.length === 0 ? [paragraph('No scored audit names a branch.')] : []),
    ...method(view),
  ],
  data: ({ series }) => ({
    schema: 'ownqueue.branches/1',
    leastLooks: LEAST_LOOKS,
    branches: series.filter(isLargeEnough).map(({ points: _points, ...one }) => one),
  }),
  columns: ['channel', 'branch', 'looks', 'label', 'median', 'low', 'high', 'interval_low', 'interval_high'],
  rows: ({ series }) =>
    series
      .filter(isLargeEnough)
      .map(({ channel, context, summary: { n, label, median, range, interval } }) => ({
        channel,
        branch: context.branch ?? '',
        looks: n,
        label,
        median,
        low: range[0],
        high: range[1],
        interval_low: interval?.[0] ?? null,
        interval_high: interval?.[1] ?? null,
      })),
};

/** Under each set of rules apart: unlike is never compared. */
function seriesByChannel({ series }: BranchesView): [string, Series[]][] {
  const channels = new Map<string, Series[]>();
  for (const one of series) {
    const key = `${one.channel} (checklist ${one.version}, scoring ${one.rubric})`;
    channels.set(key, [...(channels.get(key) ?? []), one]);
  }
  return [...channels].sort(([a], [b]) => a.localeCompare(b));
}

function oneChannel(channel: string, series: readonly Series[]): Section {
  const shown = series.filter(isLargeEnough).sort((a, b) => b.summary.median - a.summary.median);
  const hidden = series.length - shown.length;
  return [
    sectionHeading(`channel-${channel.replaceAll(/[^a-z0-9]+/gi, '-')}`, capitalised(channelName(channel))),
    ...(shown.length > 0 ? [channelTable(shown), paragraph(difference(shown))] : []),
    ...(hidden > 0
      ? [paragraph(`${counted(hidden, 'branch', 'branches')} with fewer than ${LEAST_LOOKS} looks left out.`)]
      : []),
  ];
}

const channelTable = (series: readonly Series[]) =>
  table(
    ['Branch', 'Looks', 'Worth', 'Middle score', 'Range', '95 % certain'],
    series.map(({ context, summary: { n, label, median, range, interval } }): Cell[] => [
      context.branch ?? '',
      `${n}`,
      label,
      withUnit(median, 'points'),
      `${range[0]} to ${range[1]}`,
      interval ? `${interval[0]} to ${interval[1]}` : 'too few',
    ]),
    [null, 'right', null, 'right', 'right', 'right'],
  );

/** Only intervals that do not touch tell two branches apart. */
function difference(series: readonly Series[]): string {
  const apart = series.flatMap((better, place) =>
    series.slice(place + 1).flatMap((worse) => {
      const [low] = better.summary.interval ?? [Number.NEGATIVE_INFINITY];
      const [, high] = worse.summary.interval ?? [0, Number.POSITIVE_INFINITY];
      return low > high ? [`${better.context.branch} above ${worse.context.branch}`] : [];
    }),
  );
  return apart.length > 0
    ? `What these looks show: ${listed(apart)}. Other differences may be chance.`
    : 'These looks do not tell the branches apart; the differences may be chance.';
}

const method = ({ now, zone }: BranchesView): Section => [
  sectionHeading('method', 'How to read this'),
  list([
    [`Branches with fewer than ${LEAST_LOOKS} looks are left out, so that nobody is singled out.`],
    ['Two branches are told apart only where their intervals do not touch.'],
    [`Made on ${dayAndTime(now, zone)} (${zone}).`],
  ]),
  paragraph(ETHICS),
];
