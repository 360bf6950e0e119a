/** What is wrong in a checklist file, with its place and, for misspelt words, what was probably meant. */
import type { z } from 'zod';
import { nearest } from '../text/did-you-mean.js';
import type { Mistake, YamlFile } from '../text/yaml.js';
import { RESERVED } from './conditions.js';
import { isPractice } from './practices.js';
import type { QuestionSpec } from './question-type.js';
import { QUESTION_TYPES, questionType } from './question-types.js';
import { type ChecklistSpec, checklistSchema, partSchema } from './schema.js';

/** What the schema objects to, in the order of the file. */
export function shapeMistakes(error: z.ZodError, yaml: YamlFile): Mistake[] {
  return error.issues.flatMap((issue): Mistake[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...yaml.placeOfKey(issue.path, key),
        message: `"${key}" is not a key here${meant(key, keysAt(issue.path, yaml))}`,
      }));
    const place = yaml.placeOf(issue.path);
    const where = issue.path.filter((step) => typeof step === 'string').at(-1) ?? 'the file';
    return [{ ...place, message: `${String(where)}: ${inWords(issue, yaml.valueAt(issue.path))}` }];
  });
}

function inWords(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'is missing';
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'type')
    return `"${String(value)}" is not a type of question${meant(String(value), [...QUESTION_TYPES.keys()])}`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `"${String(value)}" is not one of ${values.join(', ')}${meant(String(value), values)}`;
  }
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

/** A guess is only worth making if most of the word is right. */
function meant(word: string, candidates: readonly string[]): string {
  const guess = nearest(word, candidates);
  if (guess === undefined) return '';
  const wrong = [...word].filter((letter) => !guess.includes(letter)).length;
  return wrong <= word.length / 2 ? `; did you mean "${guess}"?` : '';
}

/** Keys that may stand at a path: of the file, of a part, or of a question of its type. */
function keysAt(path: readonly PropertyKey[], yaml: YamlFile): string[] {
  if (path.includes('remedy')) return ['text', 'effort'];
  if (path.includes('questions')) {
    const { type = '' } = (yaml.valueAt(path) ?? {}) as { type?: string };
    return Object.keys(QUESTION_TYPES.get(type)?.schema.shape ?? {});
  }
  return Object.keys(path.includes('parts') ? partSchema.shape : checklistSchema.shape);
}

/** What the schema alone does not show: doubled ids, unknown options, missing remedies, unknown practices. */
export function contentMistakes(spec: ChecklistSpec, yaml: YamlFile): Mistake[] {
  const seen = new Set<string>();
  const mistakes = spec.parts.flatMap((part, partIndex) =>
    part.questions.flatMap((question, index) => {
      const path = ['parts', partIndex, 'questions', index];
      const found = [...questionMistakes(question)];
      if (seen.has(question.id)) found.push(['id', `"${question.id}" is used twice`]);
      if (RESERVED.has(question.id))
        found.push(['id', `"${question.id}" is reserved by the language of conditions`]);
      seen.add(question.id);
      return found.map(([key, message]) => ({
        ...yaml.placeOf([...path, key]),
        message: `${key}: ${message}`,
      }));
    }),
  );
  if (spec.ended !== undefined && !seen.has(spec.ended))
    mistakes.push({ ...yaml.placeOf(['ended']), message: `ended: there is no question "${spec.ended}"` });
  return mistakes;
}

/** The key of the question, and what is wrong with it. */
function* questionMistakes(question: QuestionSpec): Generator<[key: string, message: string]> {
  yield* question.good === undefined ? unjudgedMistakes(question) : judgedMistakes(question);
  for (const practice of question.practices)
    if (!isPractice(practice))
      yield ['practices', `${practice} is not one of the practices (S0-01 to S4-25)`];
  yield* questionType(question).mistakes?.(question) ?? [];
}

function* judgedMistakes({ remedy, problem }: QuestionSpec): Generator<[key: string, message: string]> {
  if (!remedy) yield ['good', 'a question that is judged needs a remedy'];
  if (!problem) yield ['good', 'a question that is judged needs a problem (the bad case in words)'];
}

function* unjudgedMistakes({ warn, critical }: QuestionSpec): Generator<[key: string, message: string]> {
  if (warn !== undefined) yield ['warn', 'is only read together with good'];
  if (critical) yield ['critical', 'only a judged question can be critical; add good'];
}
