/** Any number of several options; how many are chosen counts. */
import type { AnswerValue } from '../../model/answers.js';
import { enumerated } from '../../text/counting.js';
import { filled, numberSentence, numberSentenceKeys, numberSentenceMistakes } from '../answer-sentences.js';
import { limitKeys } from '../limits.js';
import { type Options, optionChoices, optionKeys, optionNamed } from '../options.js';
import { defineQuestionType, type Reading, type Written } from '../question-type.js';

export default defineQuestionType({
  name: 'multi-choice',
  documented: { answer: 'any of `options`', good: 'a limit on how many' },
  keys: { ...optionKeys, ...limitKeys, ...numberSentenceKeys },
  mistakes: ({ says }) => numberSentenceMistakes(says),
  conditionType: 'list<string>',
  optionIds: ({ options }) => Object.keys(options),
  prompt: ({ options }) => ({ kind: 'choice', choices: optionChoices(options), several: true }),
  expected: ({ options }) => `(any of [${Object.keys(options).join(', ')}])`,
  read: ({ options }, written) => readSeveral(options, written),
  inWords({ options }, value) {
    const words = chosen(value).map((id) => options[id] ?? id);
    const count = `${words.length} of ${Object.keys(options).length}`;
    return words.length === 0 ? count : `${count}: ${words.join('; ')}`;
  },
  measure: (_, value) => ({ value: chosen(value).length, unit: 'count' }),
  sentence({ options, says }, value, graded) {
    const ids = chosen(value);
    const template = numberSentence(says, ids.length, graded);
    const words = (ticked: boolean) =>
      Object.entries(options).flatMap(([id, label]) => (ids.includes(id) === ticked ? [label] : []));
    return (
      template &&
      filled(
        template,
        { number: ids.length, words: String(ids.length) },
        { chosen: enumerated(words(true), 'and'), missing: enumerated(words(false), 'or') },
      )
    );
  },
});

const chosen = (value: AnswerValue): readonly string[] => (typeof value === 'object' ? value : []);

/** A list, or ids or words between commas; "none" chooses none. The result is in the order of the options. */
function readSeveral(options: Options, { raw, text }: Written): Reading {
  const listed = text === 'none' || text === '' ? [] : text.split(',').map((word) => word.trim());
  const words: readonly string[] = Array.isArray(raw) ? raw.map(String) : listed;
  const ids = words.map((word) => optionNamed(options, word));
  const unknown = words.filter((_, index) => !ids[index]);
  if (unknown.length > 0)
    return { problem: `${unknown.join(', ')} is not one of ${Object.keys(options).join(', ')}` };
  return { value: Object.keys(options).filter((id) => ids.includes(id)) };
}
