/** What there is to know about a type of question. Each type is one value, in a file of its own in `question-types/`. */
import { z } from 'zod';
import type { AnswerValue } from '../model/answers.js';
import type { Unit } from '../model/measurement.js';
import type { Grade } from './limits.js';

/** Lower-case words joined by hyphens: `ring-seconds`. */
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const id = z.string().regex(KEBAB, 'must be lower-case words joined by hyphens, such as ring-seconds');
export const sentence = z.string().trim().min(1);
/** Not trimmed, so that the places of mistakes stay right. */
export const expression = z.string().min(1);
const weight = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** Keys of every question, whatever its type. */
const sharedKeys = {
  id: id.describe('Unique in this checklist. Conditions write it with underscores: ring_seconds.'),
  ask: sentence.describe('The question, short enough to read with a phone in the other hand.'),
  hint: sentence.optional().describe('One line shown under the question.'),
  title: sentence.describe('The good case as a sentence a customer would recognise.'),
  problem: sentence.optional().describe('The bad case, in the words of a customer, without a full stop.'),
  why: sentence.describe('Why a customer cares; shown when the person types ?'),
  source: sentence.describe('Standard, law or study behind it, or "our assumption".'),
  weight: weight.default(3),
  critical: z.boolean().default(false).describe('A failure caps the score of the audit at 49.'),
  remedy: z
    .strictObject({ text: sentence, effort: z.enum(['minutes', 'days', 'project']) })
    .optional()
    .describe('What to do about a failure, and the effort it takes the company.'),
  action: sentence
    .optional()
    .describe('Wording of the follow-up action; {answer} stands for what was answered. Default: the remedy.'),
  practices: z.array(z.string()).default([]).describe('Numbers of the practices this question covers.'),
  when: expression.optional().describe('Asked only when this CEL condition over earlier answers is true.'),
  from: expression.optional().describe('CEL expression over earlier answers that answers this by itself.'),
  later: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Days until this can be known; skipping it offers a reminder for that day.'),
};

type SharedKeys = typeof sharedKeys & { type: z.ZodLiteral<string> };
type SharedSpec = z.infer<z.ZodObject<SharedKeys>>;

/** A question as a checklist file has it, defaults filled in. What its type adds is known to that type alone. */
export type QuestionSpec = SharedSpec & { good?: unknown; warn?: unknown };

/** An answer as it was typed or stands in a file. */
export interface Written {
  raw: unknown;
  /** `raw` as text, without blanks around it. */
  text: string;
  /** IANA zone of times written without one. */
  zone: string;
  /** Given while it is typed: then a time alone means today. */
  now?: Date | undefined;
}

/** null is "could not tell"; a problem continues "It …". */
export type Reading = { value: AnswerValue | null } | { problem: string };

/** CEL type of an answer in conditions; with fields, a map of values read from it. */
export type ConditionType =
  | 'bool'
  | 'double'
  | 'string'
  | 'list<string>'
  | Readonly<Record<string, 'bool' | 'double' | 'string'>>;

/** How an answer is asked for in a terminal. */
export type Prompt = ChoicePrompt | LinePrompt;

export interface ChoicePrompt {
  kind: 'choice';
  choices: readonly Choice[];
  /** Any number of them may be ticked; their values become a list. */
  several?: boolean;
}

export interface Choice {
  /** The key that chooses it. */
  key: string;
  label: string;
  value: AnswerValue;
}

export interface LinePrompt {
  kind: 'line';
  /** What Enter alone stands for if nothing else is kept or proposed, and the line that says so. */
  enter?: { value(now: Date): AnswerValue; hint: string };
  /** Taken with a running clock instead of typed: one span of time, or a call marked key by key. */
  stopwatch?: { marks: 'span'; limit: number | undefined } | { marks: 'call' };
}

export interface QuestionType<Question extends QuestionSpec = QuestionSpec> {
  /** As in `type:`; equal to the name of its file. */
  name: string;
  schema: z.ZodObject<SharedKeys>;
  /** Its row in checklists/README.md, as Markdown: what an answer is, and what `good` and `warn` are. */
  documented: { answer: string; good: string };
  conditionType: ConditionType;
  /** The answer as conditions see it. */
  inConditions(value: AnswerValue): unknown;
  /** Ids that conditions may compare the answer with; undefined if any text will do. */
  optionIds?(question: Question): readonly string[];
  /** Mistakes that the schema does not show: the key, and what is wrong with it. */
  mistakes?(question: Question): Iterable<[key: string, message: string]>;
  prompt(question: Question): Prompt;
  /** What an answers file expects, in brackets behind the question. */
  expected(question: Question): string;
  read(question: Question, written: Written): Reading;
  /** The answer as a person would say it: `1:20`, `3 of 4`, the words of an option. */
  inWords(question: Question, value: AnswerValue): string;
  /**
   * What was observed, as the checklist says it for this answer (`says`); undefined if it has no sentence for it.
   * `graded` is what the answer is worth.
   */
  sentence?(question: Question, value: AnswerValue, graded: Grade): string | undefined;
  /** Whether a finding without such a sentence repeats the answer. */
  repeated: boolean;
  /** All answers there are, of types that have a handful of them. */
  answers?(question: Question): readonly AnswerValue[];
  /** The answer as a number with its unit: kept as a measurement, and graded by the limits `good` and `warn`. */
  measure?(question: Question, value: AnswerValue): { value: number; unit: Unit };
  /** A limit as answers are said. Default: the number alone. */
  limitInWords?(question: Question, limit: number): string;
  /** Grades what no limit can. */
  grade?(question: Question, value: AnswerValue): Grade;
  /** Every point from 1 upwards is an outcome of its own, with the share of the weight it earns (0 to 1). */
  points?(question: Question): readonly { words: string; credit: number }[];
  /** How the answers of two people are compared; otherwise they are not. */
  agreement?: 'exact' | 'within-one';
  /** The moment that an answer names; ISO 8601 UTC. */
  moment?(value: AnswerValue): string;
  /** Answered in a person's own words, which `purge` forgets. */
  ownWords: boolean;
  /** The words are searched for names of people. */
  searchedForNames: boolean;
}

/** What most types have in common. */
const USUAL = {
  inConditions: (value: AnswerValue): unknown => value,
  prompt: (): Prompt => ({ kind: 'line' }),
  inWords: (_: unknown, value: AnswerValue): string => String(value),
  repeated: true,
  ownWords: false,
  searchedForNames: false,
};

type Spec<Keys extends z.ZodRawShape> = SharedSpec & z.infer<z.ZodObject<Keys>>;

/** `keys` are those of a question of this type beside the shared ones. What is left out is as in most types. */
type Definition<Keys extends z.ZodRawShape> = Omit<QuestionType<Spec<Keys>>, 'schema' | keyof typeof USUAL> &
  Partial<Pick<QuestionType<Spec<Keys>>, keyof typeof USUAL>> & { keys: Keys };

export function defineQuestionType<Keys extends z.ZodRawShape>({
  keys,
  ...definition
}: Definition<Keys>): QuestionType<Spec<Keys>> {
  const schema = z.strictObject({ type: z.literal(definition.name), ...sharedKeys, ...keys });
  return { ...USUAL, ...definition, schema };
}
