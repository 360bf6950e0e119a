/** The state of our queues: all channels over a period, for the board. */
import { stageOf } from '../../model/action.js';
import { wilson } from '../../model/statistics.js';
import type { CheckTally } from '../../model/tally.js';
import type { Series } from '../../model/trend.js';
import { sparkLine } from '../drawings/text-chart.js';
import {
  type Cell,
  heading,
  list,
  paragraph,
  type Section,
  sectionHeading,
  strong,
  table,
} from '../prose.js';
import { shownAddress } from '../safe-link.js';
import { habitSection } from '../sections/habit.js';
import { ETHICS } from '../sections/method.js';
import { withoutSmallTeams } from '../small-teams.js';
import { measuresOf } from '../trend/measures.js';
import { saidOf } from '../trend/sentences.js';
import { withUnit } from '../trend/values.js';
import type { QueuesView } from '../view.js';
import { capitalised, counted, day, dayAndTime, sentence } from '../wording.js';
import type { Kind } from './kind.js';

/** More are no longer read (our assumption); the CSV has them all. */
const MOST_FAILURES = 10;
const MOST_PRAISE = 5;

export const queuesKind: Kind<QueuesView> = {
  title: ({ company }) => (company ? `${company}: state of our queues` : 'State of our queues'),
  sections: (view) => [
    heading(1, queuesKind.title(view)),
    paragraph(periodOf(view)),
    paragraph(strong(verdict(view))),
    ...channels(view),
    ...critical(view),
    ...easeOfComplaining(view),
    ...failures(view),
    ...praise(view),
    ...loop(view),
    ...habitSection(view.habit),
    ...method(view),
  ],
  data: ({ series, tallies, from, to, actions, habit }) => ({
    schema: 'ownqueue.queues/1',
    from,
    to,
    series,
    checks: tallies,
    actions,
    ...(habit ? { habit: habit.figures } : {}),
  }),
  columns: [
    'channel',
    'check',
    'critical',
    'weight',
    'passed',
    'failed',
    'unknown',
    'message',
    'latest_failure',
  ],
  rows: ({ tallies }) =>
    tallies.map(({ channel, check, critical, weight, passed, failed, unknown, message, latestFailure }) => ({
      channel,
      check,
      critical: critical ? 'yes' : 'no',
      weight,
      passed,
      failed,
      unknown,
      message,
      latest_failure: latestFailure,
    })),
};

function periodOf({ from, to, zone, scope }: QueuesView): string {
  const about = scope ? `${scope}. ` : '';
  if (!from || !to) return `${about}No scored audit fits. Practice and announced audits are left out.`;
  return `${about}${day(from, zone)} to ${day(to, zone)}.`;
}

const scores = ({ series }: QueuesView): Series[] =>
  withoutSmallTeams(series.filter(({ name }) => name.endsWith('.score')));

function verdict(view: QueuesView): string {
  const failing = view.tallies.filter((tally) => tally.critical && tally.failed > 0);
  const weakest = scores(view).reduce<Series | null>(
    (worst, one) => (worst === null || one.summary.median < worst.summary.median ? one : worst),
    null,
  );
  if (!weakest) return 'Nothing has been looked at yet.';
  const { n, median } = weakest.summary;
  const weak = `the weakest queue is ${nameOf(weakest)}, with ${withUnit(median, 'points')} of 100 over ${counted(n, 'look')}`;
  if (failing.length === 0) return `${capitalised(weak)}.`;
  return `${counted(failing.length, 'critical point')} failed, and ${weak}.`;
}

const nameOf = ({ channel, subject, context }: Series): string =>
  [channel.replaceAll('-', ' '), shownAddress(subject), ...(context.branch ? [context.branch] : [])].join(
    ', ',
  );

const channels = (view: QueuesView): Section => [
  sectionHeading('channels', 'Queue by queue'),
  table(
    ['Queue', 'Looks', 'Worth', 'Middle score', 'Range', 'So far'],
    scores(view)
      .toSorted((a, b) => a.summary.median - b.summary.median)
      .map((one): Cell[] => {
        const { n, label, median, range } = one.summary;
        const values = one.points.map(({ value }) => value);
        return [
          nameOf(one),
          `${n}`,
          label,
          withUnit(median, 'points'),
          n > 1 ? `${range[0]} to ${range[1]}` : '–',
          sparkLine(values) || '–',
        ];
      }),
    [null, 'right', null, 'right', 'right', null],
  ),
];

function critical({ tallies, zone }: QueuesView): Section {
  const failing = tallies.filter((tally) => tally.critical && tally.failed > 0);
  if (failing.length === 0) return [];
  return [
    sectionHeading('critical', 'Critical: one time is enough'),
    list(
      failing.map((tally) => [
        `${sentence(tally.message)} ${capitalised(tally.channel)}, ${howOften(tally)}, last on ${day(tally.latestFailure ?? '', zone)}.`,
      ]),
    ),
  ];
}

function easeOfComplaining({ series }: QueuesView): Section {
  const ratios = measuresOf(
    series.filter(({ name }) => name === 'complain.effort-ratio'),
    null,
  );
  if (ratios.length === 0) return [];
  return [
    sectionHeading('comparison', 'Complaining against buying'),
    list(ratios.map(({ title, series: parts }) => [`${title}: ${saidOf(parts.at(-1) as Series).join(' ')}`])),
  ];
}

function failures({ tallies, checks }: QueuesView): Section {
  const failing = tallies.filter((tally) => tally.failed > 0 && !tally.critical);
  if (failing.length === 0) return [];
  const more = failing.length - MOST_FAILURES;
  return [
    sectionHeading('improve', 'What to improve'),
    table(
      ['What customers met', 'Queue', 'How often', 'What to do'],
      failing.slice(0, MOST_FAILURES).map((tally): Cell[] => {
        const outcome = checks[tally.check]?.outcomes[tally.outcome];
        const remedy = outcome?.verdict === 'fail' ? outcome.remedy : null;
        return [
          tally.message,
          tally.channel,
          howOften(tally),
          remedy ? `${remedy.text} (${remedy.effort})` : '–',
        ];
      }),
    ),
    ...(more > 0 ? [paragraph(`And ${more} more; ownqueue report --format csv has them all.`)] : []),
  ];
}

/** A share only where there are enough looks for one. */
function howOften({ failed, passed }: CheckTally): string {
  const n = failed + passed;
  const plain = `in ${failed} of ${counted(n, 'look')}`;
  if (n < 9) return plain;
  const [low, high] = wilson(Math.min(failed, n), n);
  return `${plain} (${Math.round(100 * low)} to ${Math.round(100 * high)} % of the time)`;
}

function praise({ tallies, checks }: QueuesView): Section {
  const always = tallies
    .filter(({ passed, failed }) => passed > 0 && failed === 0)
    .sort((a, b) => b.passed * b.weight - a.passed * a.weight)
    .slice(0, MOST_PRAISE);
  if (always.length === 0) return [];
  return [
    sectionHeading('praise', 'Good, and worth saying so'),
    list(
      always.map(({ check, channel, passed }) => [
        `${sentence(checks[check]?.title ?? check)} ${capitalised(channel)}, ${passed} of ${counted(passed, 'look')}.`,
      ]),
    ),
  ];
}

function loop({ actions, today }: QueuesView): Section {
  if (actions.length === 0) return [];
  const overdue = actions.filter((action) => stageOf(action, today) === 'overdue').length;
  const open = actions.filter(({ state }) => state === 'open').length;
  const told = actions.filter(({ toldAt }) => toldAt !== null).length;
  return [
    sectionHeading('actions', 'What we do about it'),
    paragraph(
      `${counted(actions.length, 'action')}: ${open} open, ${overdue} of them overdue; ${told} done and told to those concerned.`,
    ),
  ];
}

const method = ({ now, zone }: QueuesView): Section => [
  sectionHeading('method', 'How this was done'),
  list([
    [
      'Each queue is compared with itself alone: same checklist, same scoring. Practice and announced audits are left out.',
    ],
    [
      'Up to 4 looks are an anecdote, up to 8 a hint, up to 29 an indication, from 30 on a rate. Critical failures need no sample.',
    ],
    [`Made on ${dayAndTime(now, zone)} (${zone}).`],
  ]),
  paragraph(ETHICS),
];
