/** Literal answers to a type of question, and what becomes of each; the table of every type fills this in. */
import type { Prompt, Reading } from '../../src/checklist/question-type.js';
import type { AnswerValue } from '../../src/model/answers.js';
import type { Unit } from '../../src/model/measurement.js';

export interface QuestionTypeLiterals {
  /** Keys of a question of this type beside those that every question has. */
  keys: Readonly<Record<string, unknown>>;
  /** What stands in brackets behind the question in a template. */
  expected: string;
  prompt: Prompt;
  /** What was typed or stands in a file, and how it is read; zone Europe/Vienna, on 22 November 2026 if `typed`. */
  readings: readonly (readonly [raw: unknown, reading: Reading, typed?: 'typed'])[];
  /** An answer as a person says it. */
  words: readonly (readonly [value: AnswerValue, words: string])[];
  /** The measurement that each answer leaves; an empty table if none does. */
  measured: readonly (readonly [value: AnswerValue, number: number, unit: Unit])[];
  /**
   * The finding of each answer; an empty table if the type is never judged. `title` is "It is good.", `problem` is
   * "It is bad". The table must reach every outcome that the question declares.
   */
  findings: readonly (readonly [
    value: AnswerValue,
    outcome: string,
    credit: number,
    message: string,
    keys?: Readonly<Record<string, unknown>>,
  ])[];
  /** Key and message of each mistake that the schema does not show. */
  mistakes?: readonly (readonly [keys: Readonly<Record<string, unknown>>, mistakes: readonly string[]])[];
  /** A condition over the answer `a`, the answer, and whether the condition holds. */
  conditions: readonly (readonly [condition: string, value: AnswerValue, holds: boolean])[];
  /** How the answers of two people are compared, and whether they agree; absent if they are not compared. */
  compared?: 'exact' | 'within-one';
  agreement?: readonly (readonly [one: AnswerValue, other: AnswerValue, agree: boolean])[];
  /** The moment that an answer names; absent if it names none. */
  moment?: readonly [value: AnswerValue, moment: string];
  ownWords: boolean;
  searchedForNames: boolean;
}
