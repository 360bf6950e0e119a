/** Who does what by when: the internal list, most urgent first. */
import { type Action, actionStage, byUrgency, STAGES, type Stage } from '../../model/action.js';
import { counted } from '../../text/counting.js';
import { type Cell, heading, paragraph, type Section, sectionHeading, strong, table } from '../prose.js';
import type { ActionsView } from '../view.js';
import { sentence } from '../wording.js';
import type { Kind } from './kind.js';

const TITLES: Readonly<Record<Stage, string>> = {
  overdue: 'Overdue',
  open: 'To do',
  'to-tell': 'Done; now tell those concerned',
  'to-verify': 'Told; the next audit will show whether it holds',
  closed: 'Closed',
};

export const actionsKind: Kind<ActionsView> = {
  title: ({ company }) => (company ? `${company}: actions` : 'Actions'),
  sections: (view) => [
    heading(1, actionsKind.title(view)),
    paragraph(opening(view)),
    ...STAGES.flatMap((stage) => stageSection(stage, view)),
  ],
  data: ({ actions, today }) => ({
    schema: 'ownqueue.actions/1',
    actions: actions
      .toSorted(byUrgency(today))
      .map((action) => ({ ...action, stage: actionStage(action, today) })),
  }),
  columns: [
    'id',
    'stage',
    'title',
    'problem',
    'owner',
    'due',
    'note',
    'channel',
    'subject',
    'branch',
    'check',
    'audit',
    'created_at',
    'done_at',
    'told_at',
    'told_how',
    'verified_at',
    'reopened_at',
  ],
  rows: ({ actions, today }) => actions.toSorted(byUrgency(today)).map((action) => row(action, today)),
};

function opening({ actions, today }: ActionsView): string {
  if (actions.length === 0) {
    return 'There are no actions yet. Make some from what an audit found: ownqueue actions add --failed';
  }
  const stages = actions.map((action) => actionStage(action, today));
  const open = stages.filter((stage) => stage === 'overdue' || stage === 'open').length;
  const overdue = stages.filter((stage) => stage === 'overdue').length;
  const told = actions.filter(({ toldAt }) => toldAt !== null).length;
  const late = overdue > 0 ? `, ${overdue} of them overdue` : '';
  return `${counted(actions.length, 'action')}: ${open} open${late}; ${told} done and told to those concerned.`;
}

function stageSection(stage: Stage, { actions, today }: ActionsView): Section {
  const members = actions.filter((action) => actionStage(action, today) === stage).sort(byUrgency(today));
  if (members.length === 0) return [];
  return [
    sectionHeading(stage, TITLES[stage]),
    table(
      ['Id', 'What', 'Who', 'Due'],
      members.map(({ id, title, owner, due, reopenedAt, problem, note }): Cell[] => [
        id,
        [
          strong(sentence(title)),
          reopenedAt ? ' It came back.' : '',
          problem ? ` Because: ${sentence(problem)}` : '',
          note ? ` Note: ${sentence(note)}` : '',
        ],
        owner || 'nobody yet',
        due ?? '–',
      ]),
    ),
  ];
}

const row = (action: Action, today: string) => ({
  id: action.id,
  stage: actionStage(action, today),
  title: action.title,
  problem: action.problem,
  owner: action.owner,
  due: action.due,
  note: action.note,
  channel: action.channel,
  subject: action.subject,
  branch: action.branch,
  check: action.check,
  audit: action.auditId,
  created_at: action.createdAt,
  done_at: action.doneAt,
  told_at: action.toldAt,
  told_how: action.toldHow,
  verified_at: action.verifiedAt,
  reopened_at: action.reopenedAt,
});
