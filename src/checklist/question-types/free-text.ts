/** What happened, in a sentence or more, into which a name may slip. */
import { answeredInOwnWords } from '../own-words.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'free-text',
  documented: { answer: 'words, which are searched for names of people', good: '`answered`' },
  ...answeredInOwnWords,
  searchedForNames: true,
});
