/** Answers given in a file or by flags instead of in a conversation: the template to fill in, and what was filled in. */
import type { Answer } from '../model/answers.js';
import { UsageError } from '../model/errors.js';
import { nearest } from '../text/did-you-mean.js';
import { type Place, placeText } from '../text/place.js';
import { type Mistake, parseYaml, type YamlFile } from '../text/yaml.js';
import { type Checklist, findQuestion, isJudged, type Question } from './checklist.js';
import { effectiveAnswers, valuesIn } from './effective-answers.js';
import { readMoment } from './moment.js';
import { questionType, readAnswer, UNKNOWN } from './question-types.js';

/** Every question as a comment, its id, and room for the answer. */
export function answersTemplate(checklist: Checklist): string {
  const lines = [
    `# ${checklist.title}`,
    '# Write an answer behind each id; "unknown" where you could not tell. A note: { value: …, note: … }.',
    `# ownqueue walk ${checklist.id} --answers FILE`,
    `checklist: ${checklist.id}`,
    'startedAt:     # 2026-11-22 14:30',
    'finishedAt:',
    `subject:       # ${checklist.subject}`,
    'branch:',
    'answers:',
  ];
  let part = '';
  for (const question of checklist.questions) {
    if (question.part !== part) lines.push('', `  # ${question.part}`);
    part = question.part;
    lines.push(`  # ${question.ask} ${questionType(question).expected(question)}`, `  ${question.id}:`);
  }
  return `${lines.join('\n')}\n`;
}

type GivenAnswer = Pick<Answer, 'value' | 'note'>;

/** What an answers file holds; times are ISO 8601 UTC. */
export interface GivenAnswers {
  startedAt?: string;
  finishedAt?: string;
  subject?: string;
  branch?: string;
  answers: Map<string, GivenAnswer>;
}

export interface Mistaken {
  /** `file:line:column` or the flag. */
  place: string;
  message: string;
}

const HEAD = ['startedAt', 'finishedAt', 'subject', 'branch', 'answers', 'checklist'];

/** Reads YAML or JSON. Mistakes are collected, so that all of them can be shown at once. */
export function readAnswersFile(
  text: string,
  file: string,
  checklist: Checklist,
  zone: string,
): { given: GivenAnswers; mistakes: Mistaken[] } {
  const yaml = parseYaml(text);
  const mistakes = [...yaml.mistakes];
  const { answers, ...head } = (yaml.data ?? {}) as Record<string, unknown>;
  const given = {
    ...readHead(head, yaml, zone, mistakes),
    answers: readAnswers(answers ?? {}, yaml, checklist, zone, mistakes),
  };
  return {
    given,
    mistakes: mistakes.map((mistake) => ({ place: placeText(file, mistake), message: mistake.message })),
  };
}

/** Adds to `mistakes`. */
function readHead(
  head: Readonly<Record<string, unknown>>,
  yaml: YamlFile,
  zone: string,
  mistakes: Mistake[],
): Omit<GivenAnswers, 'answers'> {
  for (const key of Object.keys(head)) {
    const message = `"${key}" is not a key here; did you mean "${nearest(key, HEAD)}"?`;
    if (!HEAD.includes(key)) mistakes.push({ ...yaml.placeOfKey([], key), message });
  }
  const given: Omit<GivenAnswers, 'answers'> = {};
  for (const key of ['startedAt', 'finishedAt'] as const) {
    const raw = head[key] ?? null;
    if (raw === null) continue;
    const read = readMoment(raw, zone);
    if ('problem' in read) mistakes.push({ ...yaml.placeOf([key]), message: `${key} ${read.problem}` });
    else given[key] = read.value;
  }
  for (const key of ['subject', 'branch'] as const) {
    const text = head[key];
    if (typeof text === 'string') given[key] = text;
  }
  return given;
}

/** Adds to `mistakes`. */
function readAnswers(
  answers: unknown,
  yaml: YamlFile,
  checklist: Checklist,
  zone: string,
  mistakes: Mistake[],
): Map<string, GivenAnswer> {
  const given = new Map<string, GivenAnswer>();
  const mistake = (place: Place, message: string) => mistakes.push({ ...place, message });
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    mistake(yaml.placeOf(['answers']), 'answers must be a list of id: value');
    return given;
  }
  for (const [id, raw] of Object.entries(answers)) {
    const question = findQuestion(checklist, id);
    const { value, note } = unwrap(raw);
    if (!question) mistake(yaml.placeOfKey(['answers'], id), notAQuestion(checklist, id));
    else if (value !== null && value !== undefined) {
      const read = readAnswer(question, value, zone);
      if ('problem' in read) mistake(yaml.placeOf(['answers', id]), `${id} ${read.problem}`);
      else given.set(id, { value: read.value, ...(note && { note }) });
    }
  }
  return given;
}

/** An answer may stand alone or together with a note. */
function unwrap(raw: unknown): { value: unknown; note?: string } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || raw instanceof Date)
    return { value: raw };
  const { value, note } = raw as { value?: unknown; note?: unknown };
  return { value, ...(typeof note === 'string' && { note }) };
}

/** `--set id=value`, each overriding the file. */
export function readFlag(
  flag: string,
  checklist: Checklist,
  zone: string,
): { id: string; value: Answer['value'] } | Mistaken {
  const place = `--set ${flag}`;
  const [id = '', ...rest] = flag.split('=');
  if (rest.length === 0) return { place, message: 'must look like id=value' };
  const question = findQuestion(checklist, id);
  if (!question) return { place, message: notAQuestion(checklist, id) };
  const read = readAnswer(question, rest.join('='), zone);
  return 'problem' in read ? { place, message: read.problem } : { id, value: read.value };
}

function notAQuestion(checklist: Checklist, id: string): string {
  const ids = checklist.questions.map((question) => question.id);
  return `"${id}" is not a question of ${checklist.id}; did you mean "${nearest(id, ids)}"?`;
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
