/** What zod objects to, said with a place in the file and, for misspelt words, what was probably meant. */
import type { z } from 'zod';
import { nearest } from '../text/did-you-mean.js';
import type { Mistake, YamlFile } from '../text/yaml.js';
import { checklistSchema, partSchema, QUESTION_SCHEMAS, type QuestionType } from './schema.js';

/** One mistake a problem, in the order of the file. */
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
    return `"${String(value)}" is not a type of question${meant(String(value), Object.keys(QUESTION_SCHEMAS))}`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `"${String(value)}" is not one of ${values.join(', ')}${meant(String(value), values)}`;
  }
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

/** A guess is only worth making where most of the word is right. */
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
    const type = (yaml.valueAt(path) as { type?: QuestionType } | undefined)?.type;
    return type && type in QUESTION_SCHEMAS ? Object.keys(QUESTION_SCHEMAS[type].shape) : [];
  }
  return Object.keys(path.includes('parts') ? partSchema.shape : checklistSchema.shape);
}
