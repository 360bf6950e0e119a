/** Where things stand: what is due, the last scores, the worst findings, what is overdue, and one next step. */

import type { LastScore } from '../../model/score.js';
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
import type { HomeView } from '../view.js';
import { capitalised, channelName, day, sentence } from '../wording.js';
import type { Kind } from './kind.js';

export const homeKind: Kind<HomeView> = {
  title: ({ company }) => company || 'Your own queues',
  sections: (view) => [
    heading(1, homeKind.title(view)),
    ...(view.queues.length === 0 ? welcome() : lastScores(view)),
    paragraph(strong('Next:'), ` ${view.next}`),
  ],
  data: ({ kind: _kind, ...view }) => ({ schema: 'ownqueue.home/1', ...view }),
  columns: ['channel', 'subject', 'branch', 'at', 'score', 'low', 'high', 'audit'],
  rows: ({ queues }) =>
    queues.map(({ channel, subject, branch, at, score, range, auditId }) => ({
      channel,
      subject,
      branch,
      at,
      score,
      low: range?.[0] ?? null,
      high: range?.[1] ?? null,
      audit: auditId,
    })),
};

const welcome = (): Section => [
  paragraph('Nothing has been audited here yet. Find out what it is like to be your customer.'),
];

const lastScores = (view: HomeView): Section => [
  ...listed('due', 'Due now', view.due),
  table(
    ['Queue', 'Score', 'Range', 'So far', 'When'],
    view.queues.map((queue) => queueRow(queue, view)),
    [null, 'right', 'right', null, null],
  ),
  ...listed(
    'worst',
    'Worst at present',
    view.worst.map(({ channel, message, critical, places }) => {
      const what = [
        capitalised(channelName(channel)),
        ...(critical ? ['critical'] : []),
        ...(places > 1 ? [`in ${places} places`] : []),
      ];
      return sentence(`${what.join(', ')}: ${message}`);
    }),
  ),
  ...listed(
    'overdue',
    'Overdue',
    view.overdue.map(({ id, title, owner, due }) => `${id}  ${title} (${owner || 'nobody yet'}, ${due})`),
  ),
  ...more(view),
];

const more = ({ overdue, overdueInAll }: HomeView): Section =>
  overdueInAll > overdue.length
    ? [paragraph(`And ${overdueInAll - overdue.length} more overdue; ownqueue actions lists them.`)]
    : [];

const listed = (id: string, title: string, lines: readonly string[]): Section =>
  lines.length === 0 ? [] : [sectionHeading(id, title), list(lines.map((line) => [line]))];

function queueRow(
  { channel, subject, branch, at, score, range, earlier }: LastScore,
  { zone }: HomeView,
): Cell[] {
  const name = [channelName(channel), branch || shownAddress(subject)].filter(Boolean).join(', ');
  return [
    name,
    score === null ? '–' : `${score}`,
    range && range[0] !== range[1] ? `${range[0]} to ${range[1]}` : '–',
    sparkLine([...earlier, ...(score === null ? [] : [score])]) || '–',
    day(at, zone),
  ];
}
