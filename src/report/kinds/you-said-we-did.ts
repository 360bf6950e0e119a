/** "You said, we did": what changed, for staff and customers; no notes, owners, dates due or ids. */
import type { Action } from '../../model/action.js';
import { plainText } from '../../model/plain-text.js';
import { heading, paragraph, type Section, strong } from '../prose.js';
import type { YouSaidWeDidView } from '../view.js';
import { day, sentence } from '../wording.js';
import type { Kind } from './kind.js';

export const youSaidWeDidKind: Kind<YouSaidWeDidView> = {
  title: ({ company }) => (company ? `You said, we did: ${company}` : 'You said, we did'),
  sections: (view) => [heading(1, youSaidWeDidKind.title(view)), ...deeds(view), ...promise()],
  data: (view) => ({ schema: 'ownqueue.told/1', deeds: doneActions(view).map(deedData) }),
  columns: ['you_said', 'we_did', 'on'],
  rows: (view) =>
    doneActions(view).map((action) => {
      const { youSaid, weDid, on } = deedData(action);
      return { you_said: youSaid, we_did: weDid, on };
    }),
};

/** Done ones alone, newest first. */
const doneActions = ({ actions }: YouSaidWeDidView): Action[] =>
  actions
    .filter(({ state }) => state === 'done')
    .sort((a, b) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1));

const deedData = ({ problem, title, doneAt }: Action) => ({
  youSaid: plainText(problem),
  weDid: plainText(title),
  on: doneAt,
});

function deeds(view: YouSaidWeDidView): Section {
  const done = doneActions(view);
  if (done.length === 0) return [paragraph('Nothing has been finished yet.')];
  return done.flatMap(({ problem, title, doneAt, verifiedAt }) => [
    ...(problem ? [paragraph(strong('You said:'), ` ${sentence(problem)}`)] : []),
    paragraph(
      strong('We did:'),
      ` ${sentence(title)} Done on ${day(doneAt ?? '', view.zone)}${verifiedAt ? '; checked since, and it holds' : ''}.`,
    ),
    { type: 'thematicBreak' },
  ]);
}

const promise = (): Section => [
  paragraph('We stand in our own queue to find such things. Tell us what else we should look at.'),
];
