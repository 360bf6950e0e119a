/** The shipped checklists, loaded once, and answers for them drawn at random. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import type { Checklist, Question } from '../../src/checklist/checklist.js';
import { loadChecklist } from '../../src/checklist/load.js';
import { questionType } from '../../src/checklist/question-types.js';
import type { AnswerValue } from '../../src/model/answers.js';

export const CHECKLISTS = resolve(import.meta.dirname, '../../checklists');

export const shipped: readonly Checklist[] = readdirSync(CHECKLISTS)
  .filter((name) => name.endsWith('.yaml') && name !== 'coverage.yaml')
  .sort()
  .map((name) => loadChecklist(readFileSync(join(CHECKLISTS, name), 'utf8'), name));

export const shippedById = (id: string): Checklist => shipped.find((checklist) => checklist.id === id)!;

/** A checklist from the lines of its parts, with everything that every question needs filled in. */
export function checklistOf(parts: string, head = ''): Checklist {
  return loadChecklist(checklistText(parts, head), 'own.yaml');
}

export const checklistText = (parts: string, head = ''): string => `id: own
version: 1
title: A checklist
minutes: 5
intro: For tests.
subject: Which one?
${head}parts:
${parts}`;

/** Calls as they may be marked. */
const CALLS = [
  '0:00 dial | 0:06 H | 2:00 end',
  '0:00 dial | 0:03 R | 0:12 M5 | 0:20 press 2 | 0:24 M4 | 0:40 C | 0:41 press 9 | 0:43 Q | 6:12 H | 7:40 end',
  '0:00 dial | 0:06 M3 | 0:10 press 1 | 0:30 X',
  '0:00 dial | 0:25 V | 0:50 end',
  '0:00 dial | 0:04 B',
  '0:00 dial | 0:55 end',
  '0:00 dial | 0:05 Q | 0:45 H | 1:10 Q | 1:50 H | 2:00 T | 2:30 H | 4:00 end',
];

/** Any value that fits the question, whatever its type; numbers on both sides of every limit. */
export function answerTo(question: Question): fc.Arbitrary<AnswerValue> {
  const { prompt: ask, conditionType } = questionType(question);
  const prompt = ask(question);
  if (prompt.kind === 'choice') {
    const values = prompt.choices.map(({ value }) => value);
    return prompt.several ? fc.subarray(values.map(String)) : fc.constantFrom(...values);
  }
  if (prompt.stopwatch?.marks === 'call') return fc.constantFrom(...CALLS);
  if (prompt.enter) return fc.constant(prompt.enter.value(new Date('2026-11-22T10:00:00Z')));
  if (conditionType === 'double')
    return fc.oneof(...[5, 70, 300, 1200].map((max) => fc.integer({ min: 0, max })));
  return fc.constantFrom('The form lost my text', 'nothing');
}
