/** The state of our queues: all channels over a period, for the board. */
import { actionStage } from '../../model/action.js';
import type { Series } from '../../model/trend.js';
import { counted } from '../../text/counting.js';
import { heading, list, paragraph, type Section, sectionHeading, strong } from '../prose.js';
import { criticalOverTime, failuresOverTime } from '../sections/failures-over-time.js';
import { habitSection } from '../sections/habit.js';
import { ETHICS } from '../sections/method.js';
import { latestSeries, measureNames, queueByQueue } from '../sections/queue-by-queue.js';
import { toMeasures } from '../trend/measures.js';
import { trendSentences } from '../trend/sentences.js';
import { withUnit } from '../trend/values.js';
import type { QueuesView } from '../view.js';
import { capitalised, channelName, day, dayAndTime, sentence } from '../wording.js';
import type { Kind } from './kind.js';

/** More is no longer read (our assumption); the CSV has it all. */
const MOST_PRAISE = 5;

export const queuesKind: Kind<QueuesView> = {
  title: ({ company }) => (company ? `${company}: state of our queues` : 'State of our queues'),
  sections: (view) => [
    heading(1, queuesKind.title(view)),
    paragraph(periodText(view)),
    paragraph(strong(verdict(view))),
    ...queueByQueue(view),
    ...criticalOverTime(view),
    ...easeOfComplaining(view),
    ...failuresOverTime(view),
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

function periodText({ from, to, zone, scope }: QueuesView): string {
  const about = scope ? `${scope}. ` : '';
  if (!from || !to) return `${about}No scored audit fits. Practice and announced audits are left out.`;
  return `${about}${day(from, zone)} to ${day(to, zone)}.`;
}

function verdict(view: QueuesView): string {
  const failing = view.tallies.filter((tally) => tally.critical && tally.failed > 0);
  const weakest = latestSeries(view).reduce<Series | null>(
    (worst, one) => (worst === null || one.summary.median < worst.summary.median ? one : worst),
    null,
  );
  if (!weakest) return 'Nothing has been looked at yet.';
  const { n, median } = weakest.summary;
  const middle = n === 1 ? 'in one look' : `the middle of ${counted(n, 'look')}`;
  const [channel = '', ...where] = measureNames(weakest);
  const weak = `the weakest queue is ${channel} (${where.join(', ')}): ${withUnit(median, 'points')} of 100, ${middle}`;
  if (failing.length === 0) return `${capitalised(weak)}.`;
  return `${counted(failing.length, 'critical point')} failed, and ${weak}.`;
}

function easeOfComplaining({ series }: QueuesView): Section {
  const ratios = toMeasures(
    series.filter(({ name }) => name === 'complain.effort-ratio'),
    null,
  );
  if (ratios.length === 0) return [];
  return [
    sectionHeading('comparison', 'Complaining against buying'),
    list(
      ratios.map(({ title, series: parts }) => [
        strong(`${title}:`),
        ` ${trendSentences(parts.at(-1) as Series).join(' ')}`,
      ]),
    ),
  ];
}

function praise({ tallies, checks }: QueuesView): Section {
  const always = tallies
    .filter(({ passed, failed }) => passed > 0 && failed === 0)
    .sort((a, b) => b.passed * b.weight - a.passed * a.weight)
    .slice(0, MOST_PRAISE);
  if (always.length === 0) return [];
  return [
    sectionHeading('praise', 'What was good'),
    list(
      always.map(({ check, channel, passed }) => {
        const { title = check, thank } = checks[check] ?? {};
        const often = `${capitalised(channelName(channel))}, ${passed} of ${counted(passed, 'look')}.`;
        return [`${sentence(title)} ${often}${thank ? ` Thank ${thank}.` : ''}`];
      }),
    ),
  ];
}

function loop({ actions, today }: QueuesView): Section {
  if (actions.length === 0) return [];
  const overdue = actions.filter((action) => actionStage(action, today) === 'overdue').length;
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
