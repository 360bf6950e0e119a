/** A checklist after loading: its questions in the order they are asked, each with its conditions compiled. */
import type { AnswerValue } from '../model/answers.js';
import type { Remedy } from '../model/check.js';
import type { QuestionSpec } from './question-type.js';
import type { ChecklistSpec } from './schema.js';

/** `unknown`: the condition rests on an answer that is missing. In doubt a question is asked. */
export type Applies = 'yes' | 'no' | 'unknown';

/** Answers by question id; null stands for "could not tell". */
export type Values = Readonly<Record<string, AnswerValue | null>>;

export type Question = QuestionSpec & {
  /** Title and phase of the part it stands in. */
  part: string;
  phase: 'before' | 'during' | 'after';
  /** Whom to thank for what is good here, as a role. */
  thank?: string | undefined;
  applies(values: Values): Applies;
  /** The answer that follows from earlier ones, if there is one. */
  derive(values: Values): AnswerValue | undefined;
  /** Ids of the questions that decide whether this one is asked. */
  restsOn: readonly string[];
  /** The shipped limits, if the configuration put others in their place. */
  replaced?: { good?: unknown; warn?: unknown };
};

export interface Checklist extends Omit<ChecklistSpec, 'parts' | 'channel'> {
  /** Where it was read from, for messages. */
  file: string;
  channel: string;
  questions: readonly Question[];
}

export const findQuestion = ({ questions }: Pick<Checklist, 'questions'>, id: string): Question | undefined =>
  questions.find((question) => question.id === id);

/** One that earns or loses score. A file in which its problem or its remedy is missing is refused. */
export type JudgedQuestion = Question & { problem: string; remedy: Remedy };

/** Questions without `good` are only recorded. */
export const isJudged = (question: Question): question is JudgedQuestion => question.good !== undefined;
