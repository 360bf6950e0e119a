/** A finished walk as evidence: the answers that count, each marked if it was written down late. Pure. */
import type { Answer, AnswersEvidence } from '../model/answers.js';
import type { WalkSetup } from '../model/walk-journal.js';
import { type Checklist, findQuestion } from './checklist.js';
import { questionType } from './question-types.js';
import { answersIn, type Walk } from './walk.js';

/** Shoppers were right in 71 % of details unhurried and 48 % under time pressure (Duurland 2017); ten minutes is our assumption. */
const LATE_AFTER_MINUTES = 10;

/** Times are ISO 8601 UTC. */
export function walkEvidence(
  walk: Walk,
  { errand, persona, contactEndedAt }: WalkSetup,
  startedAt: string,
  finishedAt: string,
): AnswersEvidence {
  const answers = answersIn(walk);
  const ended = contactEndedAt ?? endOfContact(walk.checklist, answers);
  return {
    checklist: walk.checklist.id,
    checklistVersion: walk.checklist.version,
    startedAt,
    finishedAt,
    ...(errand && { errand }),
    ...(persona && { persona }),
    answers: Object.fromEntries([...answers].map(([id, answer]) => [id, marked(answer, ended)])),
  };
}

/** The moment named by the answer that ends the contact, or at which it was given. */
function endOfContact(checklist: Checklist, answers: ReadonlyMap<string, Answer>): string | null {
  const question = checklist.ended === undefined ? undefined : findQuestion(checklist, checklist.ended);
  const answer = question && answers.get(question.id);
  if (!answer || answer.value === null) return null;
  return questionType(question).moment?.(answer.value) ?? answer.at;
}

/** Without a known end, or a time of its own, no answer is late. */
function marked(answer: Answer, ended: string | null): Answer {
  const minutes = ended === null ? Number.NaN : (Date.parse(answer.at) - Date.parse(ended)) / 60_000;
  return minutes > LATE_AFTER_MINUTES ? { ...answer, late: true } : answer;
}
