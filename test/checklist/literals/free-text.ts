/** Answers to a `free-text`: those to a `text`, searched for names. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';
import text from './text.js';

export default { ...text, searchedForNames: true } satisfies QuestionTypeLiterals;
