/** Answers in a person's own words: anything but nothing will do. Pure. */
import { z } from 'zod';
import type { AnswerValue } from '../model/answers.js';
import type { Grade } from './limits.js';
import type { Reading, Written } from './question-type.js';

export const readWords = (_: unknown, { text }: Written): Reading =>
  text ? { value: text } : { problem: 'must not be empty' };

/** What `text` and `free-text` have in common. */
export const answeredInOwnWords = {
  conditionType: 'string',
  keys: { good: z.literal('answered').optional() },
  expected: () => '(in words, no names)',
  read: readWords,
  grade: (_: unknown, value: AnswerValue): Grade => (String(value).trim() ? 'good' : 'bad'),
  repeated: false,
  ownWords: true,
} as const;
