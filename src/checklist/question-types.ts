/** All types of question, discovered: a file in `question-types/` adds a type. */
import { readdir } from 'node:fs/promises';
import type { QuestionSpec, QuestionType, Reading } from './question-type.js';

const FOLDER = new URL('./question-types/', import.meta.url);

/** By name, in the order of the file names. */
export const QUESTION_TYPES: ReadonlyMap<string, QuestionType> = new Map(
  // Files of the folder must not import this one, directly or through others: both would wait for ever.
  (await Promise.all((await fileNames()).map(load))).map((type) => [type.name, type]),
);

/** Sources in tests, compiled otherwise; declarations are passed over. */
async function fileNames(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((name) => /^[a-z0-9-]+\.(js|ts)$/.test(name)).sort();
}

async function load(name: string): Promise<QuestionType> {
  const module = (await import(new URL(name, FOLDER).href)) as { default: QuestionType };
  return module.default;
}

/** The type of a question that was loaded. */
export function questionType({ type }: Pick<QuestionSpec, 'type'>): QuestionType {
  const known = QUESTION_TYPES.get(type);
  if (!known) throw new Error(`There is no type of question "${type}".`);
  return known;
}

/** `unknown` means "could not tell" wherever an answer is written down. */
export const UNKNOWN = 'unknown';

/** `zone` is the IANA zone of times written without one; with `now`, a time alone means today. */
export function readAnswer(question: QuestionSpec, raw: unknown, zone: string, now?: Date): Reading {
  if (raw === UNKNOWN) return { value: null };
  const text = typeof raw === 'string' ? raw.trim() : String(raw);
  return questionType(question).read(question, { raw, text, zone, now });
}
