/** What the program found out by itself: proposed to a person who walks, or filled in if a file asks for it. */
import type { GivenAnswers } from '../../checklist/answers-file.js';
import { type Checklist, findQuestion, type Question } from '../../checklist/checklist.js';
import { readAnswer } from '../../checklist/question-types.js';
import type { Walk } from '../../checklist/walk.js';
import {
  ANSWERED_CHECKLIST,
  countable,
  type ProposedAnswer,
  WHO_COUNTS,
} from '../../inbox/proposed-answers.js';
import type { Store } from '../../store/store.js';
import { answeredBy, latestLook } from '../inbox/latest-look.js';

/** By question id; empty for checklists that only a person can answer. */
export type Proposals = ReadonlyMap<string, ProposedAnswer>;

export async function proposalsFor(checklist: Checklist, store: Store): Promise<Proposals> {
  const look = checklist.id === ANSWERED_CHECKLIST ? await latestLook(store) : null;
  const proposed = Object.entries(look ? answeredBy(look) : {});
  return new Map(proposed.filter(([id, { value }]) => takes(findQuestion(checklist, id), value)));
}

/** A checklist of one's own may ask the same question in another way. */
const takes = (question: Question | undefined, value: unknown): boolean =>
  question !== undefined && 'value' in readAnswer(question, value, 'UTC');

/** Whoever said that the program does not read this mailbox counts alone. */
export function proposalAt(walk: Walk, { id }: Question, proposals: Proposals): ProposedAnswer | undefined {
  const who = walk.settled.get(WHO_COUNTS);
  return who?.kind === 'answer' && who.value === false ? undefined : proposals.get(id);
}

/**
 * Completes answers that say `read-by-program: true` with what the last look counted. What it could not tell
 * is unknown rather than missing. Returns how many were taken over; null if the answers do not.
 */
export function fillIn({ answers }: GivenAnswers, checklist: Checklist, proposals: Proposals): number | null {
  if (checklist.id !== ANSWERED_CHECKLIST || answers.get(WHO_COUNTS)?.value !== true) return null;
  const open = countable.filter((id) => !answers.has(id) && findQuestion(checklist, id));
  for (const id of open)
    answers.set(id, proposals.get(id) ?? { value: null, note: 'ownqueue inbox could not tell' });
  return open.filter((id) => proposals.has(id)).length;
}
