/** Options that an answer is chosen from: their key in a file, and finding the one that is meant. Pure. */
import { z } from 'zod';
import { id, sentence } from './question-type.js';

/** By id, the words shown. */
export type Options = Readonly<Record<string, string>>;

export const optionKeys = { options: z.record(id, sentence).describe('Option id: the words shown.') };

export const optionSentenceKeys = {
  says: z
    .record(id, sentence)
    .optional()
    .describe('What was observed, as a sentence for each option: option id: the sentence.'),
};

/** The id of the option written as its id or in its words. */
export const optionNamed = (options: Options, text: string): string | undefined =>
  Object.keys(options).find((id) => id === text) ??
  Object.keys(options).find((id) => options[id]?.toLowerCase() === text.toLowerCase());

/** Chosen by their number; the value is the id. */
export const optionChoices = (options: Options) =>
  Object.entries(options).map(([id, label], index) => ({ key: String(index + 1), label, value: id }));
