/** One of several options; `good` and `warn` list some of them. */
import { z } from 'zod';
import { optionChoices, optionKeys, optionNamed, optionSentenceKeys } from '../options.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'choice',
  documented: { answer: 'one of `options`', good: 'lists of option ids' },
  keys: {
    ...optionKeys,
    ...optionSentenceKeys,
    good: z.array(z.string()).optional(),
    warn: z.array(z.string()).optional(),
  },
  conditionType: 'string',
  optionIds: ({ options }) => Object.keys(options),
  *mistakes({ options, good = [], warn = [], says = {} }) {
    const ids = Object.keys(options);
    if (ids.length < 2) yield ['options', 'a choice needs at least two options'];
    for (const [key, graded] of Object.entries({ good, warn, says: Object.keys(says) }))
      for (const option of graded)
        if (!ids.includes(option)) yield [key, `"${option}" is not one of the options ${ids.join(', ')}`];
  },
  prompt: ({ options }) => ({ kind: 'choice', choices: optionChoices(options) }),
  expected: ({ options }) => `(${Object.keys(options).join(' | ')})`,
  read({ options }, { text }) {
    const id = optionNamed(options, text);
    return id ? { value: id } : { problem: `must be one of ${Object.keys(options).join(', ')}` };
  },
  inWords: ({ options }, value) => options[String(value)] ?? String(value),
  grade({ good, warn }, value) {
    if (good?.includes(String(value))) return 'good';
    return warn?.includes(String(value)) ? 'warn' : 'bad';
  },
  sentence: ({ says }, value) => says?.[String(value)],
  answers: ({ options }) => Object.keys(options),
  agreement: 'exact',
});
