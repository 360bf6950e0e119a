/** The path of a file that shows it: a photograph, a letter. */
import { readWords } from '../own-words.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'evidence-file',
  documented: { answer: 'the path of a file', good: '–' },
  keys: {},
  conditionType: 'string',
  expected: () => '(a path)',
  read: readWords,
  ownWords: true,
});
