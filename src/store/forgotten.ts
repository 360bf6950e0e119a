/** Answers without what people wrote in their own words. Pure. */
import type { Answer, AnswersEvidence } from '../model/answers.js';

/** Whether the answer to a question of a checklist is in a person's own words. */
export type InOwnWords = (checklist: string, question: string) => boolean;

/** Stands where words were, so that the answer still counts as given. */
export const FORGOTTEN = '(forgotten)';

/** `notes` is how many notes and answers there were to forget. */
export function withoutWords(
  evidence: AnswersEvidence,
  inOwnWords: InOwnWords,
): { notes: number; evidence: AnswersEvidence } {
  let notes = 0;
  const answers = Object.entries(evidence.answers).map(
    ([question, { note, ...answer }]): [string, Answer] => {
      if (note) notes += 1;
      if (!isWords(answer.value) || !inOwnWords(evidence.checklist, question)) return [question, answer];
      notes += 1;
      return [question, { ...answer, value: FORGOTTEN }];
    },
  );
  return { notes, evidence: { ...evidence, answers: Object.fromEntries(answers) } };
}

export const isWords = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value !== FORGOTTEN;
