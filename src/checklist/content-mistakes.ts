/** Mistakes that the shape alone does not show: doubled ids, unknown options, missing remedies, unknown practices. */
import type { Mistake, YamlFile } from '../text/yaml.js';
import { isPractice } from './practices.js';
import type { ChecklistSpec, QuestionSpec } from './schema.js';

/** Words that CEL keeps for itself, so that no condition could mention such a question. */
export const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else false for function if import in let loop null namespace package return true var void while'.split(
    ' ',
  ),
);

export function contentMistakes(spec: ChecklistSpec, yaml: YamlFile): Mistake[] {
  const seen = new Set<string>();
  const mistakes = spec.parts.flatMap((part, partIndex) =>
    part.questions.flatMap((question, index) => {
      const path = ['parts', partIndex, 'questions', index];
      const found = [...mistakesOf(question)];
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

/** Key of the question and what is wrong with it. */
function* mistakesOf(question: QuestionSpec): Generator<[string, string]> {
  const judged = 'good' in question && question.good !== undefined;
  if (judged && !question.remedy) yield ['good', 'a question that is judged needs a remedy'];
  if (judged && !question.problem)
    yield ['good', 'a question that is judged needs a problem (the bad case in words)'];
  if (!judged && 'warn' in question && question.warn !== undefined)
    yield ['warn', 'is only read together with good'];
  if (!judged && question.critical) yield ['critical', 'only a judged question can be critical; add good'];
  for (const practice of question.practices)
    if (!isPractice(practice))
      yield ['practices', `${practice} is not one of the practices (S0-01 to S4-25)`];
  if (question.type === 'choice') yield* optionMistakes(question);
}

function* optionMistakes(question: QuestionSpec & { type: 'choice' }): Generator<[string, string]> {
  const options = Object.keys(question.options);
  if (options.length < 2) yield ['options', 'a choice needs at least two options'];
  for (const key of ['good', 'warn'] as const)
    for (const option of question[key] ?? [])
      if (!options.includes(option))
        yield [key, `"${option}" is not one of the options ${options.join(', ')}`];
}
