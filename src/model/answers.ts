/** What a person answered during an audit; evidence of kind `answers`. */

export type AnswerValue = string | number | boolean | readonly string[];

export interface Answer {
  /** null means "could not tell". */
  value: AnswerValue | null;
  note?: string;
  /** ISO 8601 UTC. */
  at: string;
  /** It followed from other answers, such as the seconds from the marks of a call. */
  derived?: boolean;
  /** Written down more than ten minutes after the contact. */
  late?: boolean;
}

export interface AnswersEvidence {
  checklist: string;
  checklistVersion: number;
  startedAt: string;
  finishedAt: string;
  /** What the person set out to do and how, as drawn. */
  errand?: string;
  persona?: string;
  /** By question id; a question that was never reached or was skipped is absent. */
  answers: Readonly<Record<string, Answer>>;
}
