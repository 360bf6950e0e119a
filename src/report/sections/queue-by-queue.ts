/** The score of each queue over a period, weakest first. */
import type { Series } from '../../model/trend.js';
import { counted } from '../../text/counting.js';
import { sparkLine } from '../drawings/text-chart.js';
import { type Cell, paragraph, type Section, sectionHeading, table } from '../prose.js';
import { shownAddress } from '../safe-link.js';
import { LEAST_LOOKS, withoutSmallTeams } from '../small-teams.js';
import { toMeasures } from '../trend/measures.js';
import { withUnit } from '../trend/values.js';
import type { QueuesView } from '../view.js';
import { channelName } from '../wording.js';

const scores = ({ series }: QueuesView): Series[] =>
  withoutSmallTeams(series.filter(({ name }) => name.endsWith('.score')));

/** Each queue under the rules that hold now. */
export const latestSeries = (view: QueuesView): Series[] =>
  toMeasures(scores(view), null).map(({ series }) => series.at(-1) as Series);

/** Channel, subject and branch, as far as there are any. */
export const measureNames = ({ channel, subject, context }: Series): string[] => [
  channelName(channel),
  shownAddress(subject),
  ...(context.branch ? [context.branch] : []),
];

export const queueByQueue = (view: QueuesView): Section => [
  sectionHeading('channels', 'Queue by queue'),
  scoreTable(latestSeries(view)),
  ...leftOut(view),
];

/** What a reader would look for in vain, and why. */
function leftOut(view: QueuesView): Section {
  const shown = latestSeries(view);
  const small = toMeasures(
    view.series.filter(({ name }) => name.endsWith('.score')),
    null,
  ).length;
  const hidden = small - shown.length;
  const before = scores(view).length - shown.length;
  return [
    ...(before > 0
      ? [
          paragraph(
            'Where the checklist or the scoring changed, only looks since then are counted; ownqueue trend shows the others.',
          ),
        ]
      : []),
    ...(hidden > 0
      ? [paragraph(`${counted(hidden, 'branch', 'branches')} with fewer than ${LEAST_LOOKS} looks left out.`)]
      : []),
  ];
}

const scoreTable = (series: readonly Series[]) =>
  table(
    ['Queue', 'Looks', 'Worth', 'Middle score', 'Range', 'So far'],
    series
      .toSorted((a, b) => a.summary.median - b.summary.median)
      .map((one): Cell[] => {
        const { n, label, median, range } = one.summary;
        const values = one.points.map(({ value }) => value);
        return [
          measureNames(one).join(', '),
          `${n}`,
          label,
          withUnit(median, 'points'),
          n > 1 ? `${range[0]} to ${range[1]}` : '–',
          sparkLine(values) || '–',
        ];
      }),
    [null, 'right', null, 'right', 'right', null],
  );
