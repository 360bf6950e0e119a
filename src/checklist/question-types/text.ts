/** A few words, such as the number that was called. */
import { answeredInOwnWords } from '../own-words.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'text',
  documented: { answer: 'words', good: '`answered`' },
  ...answeredInOwnWords,
});
