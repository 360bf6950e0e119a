/** What happened, told in a sentence or more, in which a name may slip in. */
import { answeredInOwnWords } from '../own-words.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'free-text',
  documented: { answer: 'words, which are searched for names of people', good: '`answered`' },
  ...answeredInOwnWords,
  searchedForNames: true,
});
