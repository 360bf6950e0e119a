/** The shape of a checklist file as a person writes it; the source of `checklists/schema.json`. */
import { z } from 'zod';

/** Lower-case words joined by hyphens: `ring-seconds`. */
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** A comparison with a number: `<= 20`, `>= 4.5`, `3`. */
export const THRESHOLD = /^(<=|>=|<|>|=)?\s*(\d+(?:\.\d+)?)$/;

const id = z.string().regex(KEBAB, 'must be lower-case words joined by hyphens, such as ring-seconds');
const sentence = z.string().trim().min(1);
/** Not trimmed, so that the places of mistakes stay right. */
const expression = z.string().min(1);
const threshold = z
  .union([z.string().regex(THRESHOLD, 'must be a comparison such as "<= 20"'), z.number()])
  .describe('A comparison such as "<= 20"');
const weight = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const UNITS = [
  'seconds',
  'minutes',
  'hours',
  'days',
  'percent',
  'ratio',
  'count',
  'messages',
] as const;

const shared = {
  id: id.describe('Unique in this checklist. Conditions write it with underscores: ring_seconds.'),
  ask: sentence.describe('The question, short enough to read with a phone in the other hand.'),
  hint: sentence.optional().describe('One line shown under the question.'),
  title: sentence.describe('The good case as a sentence a customer would recognise.'),
  problem: sentence.optional().describe('The bad case, in the words of a customer, without a full stop.'),
  why: sentence.describe('Why a customer cares; shown when the person types ?'),
  source: sentence.describe('Standard, law or study behind it, or "our assumption".'),
  weight: weight.default(3),
  critical: z.boolean().default(false).describe('A failure caps the score of the audit at 49.'),
  remedy: z
    .strictObject({ text: sentence, effort: z.enum(['minutes', 'days', 'project']) })
    .optional()
    .describe('What to do about a failure, and the effort it takes the company.'),
  action: sentence
    .optional()
    .describe('Wording of the follow-up action; {answer} stands for what was answered. Default: the remedy.'),
  practices: z.array(z.string()).default([]).describe('Numbers of the practices this question covers.'),
  when: expression.optional().describe('Asked only when this CEL condition over earlier answers is true.'),
  from: expression.optional().describe('CEL expression over earlier answers that answers this by itself.'),
  later: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Days until this can be known; skipping it offers a reminder for that day.'),
};
const numeric = { good: threshold.optional(), warn: threshold.optional() };
const options = z.record(id, sentence).describe('Option id: the words shown.');

/** One schema for each type of question; the keys are the values of `type`. */
export const QUESTION_SCHEMAS = {
  'yes-no': z.strictObject({ type: z.literal('yes-no'), ...shared, good: z.enum(['yes', 'no']).optional() }),
  choice: z.strictObject({
    type: z.literal('choice'),
    ...shared,
    options,
    good: z.array(z.string()).optional(),
    warn: z.array(z.string()).optional(),
  }),
  'multi-choice': z.strictObject({ type: z.literal('multi-choice'), ...shared, options, ...numeric }),
  scale: z.strictObject({
    type: z.literal('scale'),
    ...shared,
    anchors: z.array(sentence).min(3).max(10).describe('What each point means, from 1 upwards.'),
    ...numeric,
  }),
  count: z.strictObject({ type: z.literal('count'), ...shared, ...numeric }),
  number: z.strictObject({ type: z.literal('number'), ...shared, unit: z.enum(UNITS), ...numeric }),
  duration: z.strictObject({ type: z.literal('duration'), ...shared, ...numeric }),
  stopwatch: z.strictObject({
    type: z.literal('stopwatch'),
    ...shared,
    limit: z.number().positive().optional().describe('Seconds after which one gives up.'),
    ...numeric,
  }),
  'phone-menu-path': z.strictObject({ type: z.literal('phone-menu-path'), ...shared }),
  text: z.strictObject({ type: z.literal('text'), ...shared, good: z.literal('answered').optional() }),
  'free-text': z.strictObject({
    type: z.literal('free-text'),
    ...shared,
    good: z.literal('answered').optional(),
  }),
  'date-time': z.strictObject({ type: z.literal('date-time'), ...shared }),
  'evidence-file': z.strictObject({ type: z.literal('evidence-file'), ...shared }),
} as const;

export type QuestionType = keyof typeof QUESTION_SCHEMAS;
type Schemas = (typeof QUESTION_SCHEMAS)[QuestionType];
export type QuestionSpec = z.infer<Schemas>;

const question = z.discriminatedUnion(
  'type',
  Object.values(QUESTION_SCHEMAS) as unknown as [Schemas, ...Schemas[]],
);

export const partSchema = z.strictObject({
  title: sentence,
  phase: z.enum(['before', 'during', 'after']).default('during').describe('When, relative to the contact.'),
  when: expression.optional().describe('CEL condition for the whole part.'),
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
