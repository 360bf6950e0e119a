/** Answers given in a file or by flags instead of in a conversation: read, checked all at once, and a template. */
import { closest } from 'fastest-levenshtein';
import type { Answer } from '../model/answers.js';
import { UsageError } from '../model/errors.js';
import { type Checklist, isJudged, type Question, questionOf } from './checklist.js';
import { effectiveAnswers } from './effective-answers.js';
import { readAnswer, UNKNOWN } from './read-answer.js';
import { valuesIn } from './walk.js';
import { parseYaml } from './yaml-place.js';

/** What an answers file holds; times are ISO 8601 UTC. */
export interface GivenAnswers {
  startedAt?: string;
  finishedAt?: string;
  subject?: string;
  branch?: string;
  answers: Map<string, Pick<Answer, 'value' | 'note'>>;
}

export interface Mistaken {
  /** `file:line:column` or the flag. */
  place: string;
  message: string;
}

const HEAD = ['startedAt', 'finishedAt', 'subject', 'branch', 'answers', 'checklist'];

/** Reads YAML or JSON. Mistakes are collected, so that all of them can be shown at once. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one mistake after another, in the order of the file
export function readAnswersFile(
  text: string,
  file: string,
  checklist: Checklist,
  zone: string,
): { given: GivenAnswers; mistakes: Mistaken[] } {
  const yaml = parseYaml(text);
  const mistakes: Mistaken[] = [];
  const say = ({ line, column }: { line: number; column: number }, message: string) =>
    mistakes.push({ place: `${file}:${line}:${column}`, message });
  for (const mistake of yaml.mistakes) say(mistake, mistake.message);
  const data = (yaml.data ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(data))
    if (!HEAD.includes(key))
      say(yaml.placeOfKey([], key), `"${key}" is not a key here; did you mean "${closest(key, HEAD)}"?`);
  const given: GivenAnswers = { answers: new Map() };
  for (const key of ['startedAt', 'finishedAt'] as const) {
    if (data[key] === undefined || data[key] === null) continue;
    const read = readAnswer({ type: 'date-time' } as Question, data[key], zone);
    if ('problem' in read) say(yaml.placeOf([key]), `${key} ${read.problem}`);
    else given[key] = String(read.value);
  }
  for (const key of ['subject', 'branch'] as const) if (typeof data[key] === 'string') given[key] = data[key];
  const answers = data.answers ?? {};
  if (typeof answers !== 'object' || Array.isArray(answers))
    say(yaml.placeOf(['answers']), 'answers must be a list of id: value');
  else
    for (const [id, raw] of Object.entries(answers as Record<string, unknown>)) {
      const question = questionOf(checklist, id);
      if (!question) {
        say(
          yaml.placeOfKey(['answers'], id),
          `"${id}" is not a question of ${checklist.id}; did you mean "${nearestId(checklist, id)}"?`,
        );
        continue;
      }
      const { value, note } = unwrap(raw);
      if (value === null || value === undefined) continue;
      const read = readAnswer(question, value, zone);
      if ('problem' in read) say(yaml.placeOf(['answers', id]), `${id} ${read.problem}`);
      else given.answers.set(id, { value: read.value, ...(note && { note }) });
    }
  return { given, mistakes };
}

/** `--set id=value`, each overriding the file. */
export function readFlag(
  flag: string,
  checklist: Checklist,
  zone: string,
): { id: string; value: Answer['value'] } | Mistaken {
  const place = `--set ${flag}`;
  const [id = '', ...rest] = flag.split('=');
  const question = questionOf(checklist, id);
  if (rest.length === 0) return { place, message: 'must look like id=value' };
  if (!question)
    return {
      place,
      message: `"${id}" is not a question of ${checklist.id}; did you mean "${nearestId(checklist, id)}"?`,
    };
  const read = readAnswer(question, rest.join('='), zone);
  return 'problem' in read ? { place, message: read.problem } : { id, value: read.value };
}

/** Questions that need an answer and have none: judged ones, and those that decide which others are asked. */
export function missingAnswers(checklist: Checklist, given: GivenAnswers['answers']): Question[] {
  const answers = effectiveAnswers(checklist, (id) => {
    const answer = given.get(id);
    return answer && { ...answer, at: '' };
  });
  const values = valuesIn(answers);
  const decides = new Set(checklist.questions.flatMap(({ restsOn }) => restsOn));
  return checklist.questions.filter(
    (question) =>
      !answers.has(question.id) &&
      (isJudged(question) || decides.has(question.id)) &&
      question.applies(values) === 'yes',
  );
}

/** Throws a UsageError naming all of them. */
export function refuseMistakes(mistakes: readonly Mistaken[], checklist: Checklist): void {
  if (mistakes.length === 0) return;
  throw new UsageError(
    mistakes.map(({ place, message }) => `${place}: ${message}`).join('\n'),
    `Write ${UNKNOWN} where you could not tell; an empty file to fill in: ownqueue walk ${checklist.id} --template`,
  );
}

function unwrap(raw: unknown): { value: unknown; note?: string } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || raw instanceof Date)
    return { value: raw };
  const { value, note } = raw as { value?: unknown; note?: unknown };
  return { value, ...(typeof note === 'string' && { note }) };
}

const nearestId = ({ questions }: Checklist, id: string): string =>
  closest(
    id,
    questions.map((question) => question.id),
  );
