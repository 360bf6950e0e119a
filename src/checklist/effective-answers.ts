/** The answers that count: those on the branch that was taken, and those that follow from them. Pure. */
import type { Answer, AnswerValue } from '../model/answers.js';
import type { Checklist, Values } from './checklist.js';

/**
 * Goes through the questions in order; `given` returns what a person answered. An answer to a question that does not
 * apply is left out; if that is undecided, for want of another answer, it counts. A question with `from` and no answer
 * of its own is derived.
 */
export function effectiveAnswers(
  { questions }: Pick<Checklist, 'questions'>,
  given: (id: string) => Answer | undefined,
): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const values: Record<string, AnswerValue | null> = {};
  let latest = '';
  for (const question of questions) {
    if (question.applies(values) === 'no') continue;
    const answer = given(question.id) ?? derived(question.derive(values), latest);
    if (!answer) continue;
    answers.set(question.id, answer);
    values[question.id] = answer.value;
    if (answer.at > latest) latest = answer.at;
  }
  return answers;
}

/** A derived answer is as old as the newest answer before it. */
const derived = (value: AnswerValue | undefined, at: string): Answer | undefined =>
  value === undefined ? undefined : { value, at, derived: true };

/** Answers as conditions see them. */
export const valuesIn = (answers: ReadonlyMap<string, Answer>): Values =>
  Object.fromEntries([...answers].map(([id, { value }]) => [id, value]));
