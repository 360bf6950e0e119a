/** The shape of a checklist file as a person writes it, and its JSON Schema for editors (`checklists/schema.json`). */
import { z } from 'zod';
import { expression, id, sentence } from './question-type.js';
import { QUESTION_TYPES } from './question-types.js';

const [first, ...others] = [...QUESTION_TYPES.values()].map(({ schema }) => schema);
if (!first) throw new Error('There are no types of question.');
const question = z.discriminatedUnion('type', [first, ...others]);

export const partSchema = z.strictObject({
  title: sentence,
  phase: z.enum(['before', 'during', 'after']).default('during').describe('When, relative to the contact.'),
  when: expression.optional().describe('CEL condition for the whole part.'),
  thank: sentence
    .optional()
    .describe('Whom to thank for what is good here, as a role: "the people at the desk"; never a name.'),
  questions: z.array(question).min(1),
});

export const checklistSchema = z.strictObject({
  id,
  channel: id.optional().describe('Family of the checks and channel of the audits. Default: the id.'),
  version: z.number().int().positive().describe('Raise it when answers stop being comparable.'),
  title: sentence,
  minutes: z.number().positive().describe('How long it takes.'),
  intro: sentence.describe('What this is and how to go about it.'),
  subject: sentence.describe('What is tested, as a prompt: "Which number?" Never a person.'),
  observe: z.array(sentence).default([]).describe('What to look out for, read before the contact.'),
  errands: z.array(sentence).default([]).describe('One is drawn at random. Realistic, safe, costs nobody.'),
  personas: z.array(sentence).default([]).describe('Ways to behave; one is drawn at random.'),
  ended: id.optional().describe('The question whose answer tells when the contact was over.'),
  parts: z.array(partSchema).min(1),
});

export type ChecklistSpec = z.infer<typeof checklistSchema>;

/** A file that is being written has no defaults filled in, hence the input side. */
export const checklistJsonSchema = (): object => ({
  ...z.toJSONSchema(checklistSchema, { io: 'input', target: 'draft-7' }),
  title: 'A checklist of ownqueue',
});
