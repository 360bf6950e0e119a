/** Answers from a file or from flags: every mistake at once, and a template that can be filled in. */
import { describe, expect, it } from 'vitest';
import {
  answersTemplate,
  missingAnswers,
  readAnswersFile,
  readFlag,
} from '../../src/checklist/answers-file.js';
import { shipped, shippedById } from '../support/checklists.js';

const call = shippedById('call');
const read = (text: string) => readAnswersFile(text, 'a.yaml', call, 'Europe/Vienna');

describe('an answers file', () => {
  it('is read with notes, unknowns and times in the zone of the audit', () => {
    const { given, mistakes } = read(`startedAt: 2026-11-22 14:30
answers:
  ring-seconds: 1:20
  first-answer: { value: menu, note: a long one }
  heard: unknown
  gave-name: no
  greeting: [offer, welcome]
  care:
`);
    expect(mistakes).toEqual([]);
    expect(given.startedAt).toBe('2026-11-22T13:30:00.000Z');
    expect(Object.fromEntries(given.answers)).toEqual({
      'ring-seconds': { value: 80 },
      'first-answer': { value: 'menu', note: 'a long one' },
      heard: { value: null },
      'gave-name': { value: false },
      greeting: { value: ['welcome', 'offer'] },
    });
  });

  it('may be JSON', () => {
    expect(read('{ "answers": { "ring-seconds": 12 } }').given.answers.get('ring-seconds')).toEqual({
      value: 12,
    });
  });

  it('shows all its mistakes with their places', () => {
    const { mistakes } = read(`startdAt: 2026-11-22 14:30
answers:
  ring-secons: 12
  heard: 6
  first-answer: robot
  greeting: [welcome, song]
  timeline: 0:10 dial | 0:05 H
`);
    expect(mistakes.map(({ place, message }) => `${place} ${message}`)).toEqual([
      'a.yaml:1:1 "startdAt" is not a key here; did you mean "startedAt"?',
      'a.yaml:3:3 "ring-secons" is not a question of call; did you mean "ring-seconds"?',
      'a.yaml:4:10 heard must be a whole number from 1 to 5',
      'a.yaml:5:17 first-answer must be one of person, menu, queue, voicemail, engaged, rang-out, cut-off',
      'a.yaml:6:13 greeting song is not one of welcome, company, own-name, offer',
      'a.yaml:7:13 timeline step 2: 0:05 is earlier than the step before it',
    ]);
  });

  it('misses what applies and has no answer, and nothing else', () => {
    const ids = (text: string) => missingAnswers(call, read(text).given.answers).map(({ id }) => id);
    expect(ids('answers: { find-number: 300 }')).toEqual(['ease']);
    expect(ids('answers: { find-number: 20, timeline: "0:00 dial | 0:04 B" }')).toEqual([
      'price-of-call',
      'desk-can-act',
      'ease',
    ]);
    expect(ids('answers: { find-number: 20, timeline: "0:00 dial | 0:05 H | 1:00 end" }')).toContain('care');
  });

  it('is not misled by words that YAML or JavaScript treat specially', () => {
    const { mistakes } = read('answers: { constructor: 1, __proto__: 2 }');
    expect(mistakes).toHaveLength(2);
  });
});

describe('a flag', () => {
  it('is read like a line of the file', () => {
    expect(readFlag('ring-seconds=2 min', call, 'UTC')).toEqual({ id: 'ring-seconds', value: 120 });
    expect(readFlag('heard=unknown', call, 'UTC')).toEqual({ id: 'heard', value: null });
    expect(readFlag('heard', call, 'UTC')).toMatchObject({ message: 'must look like id=value' });
    expect(readFlag('heart=3', call, 'UTC')).toMatchObject({
      message: expect.stringContaining('did you mean "heard"?'),
    });
  });
});

describe('a template', () => {
  it.each(shipped)('of $id holds every question, and reads back as unanswered', (checklist) => {
    const { given, mistakes } = readAnswersFile(answersTemplate(checklist), 't.yaml', checklist, 'UTC');
    expect(mistakes).toEqual([]);
    expect(given.answers.size).toBe(0);
    for (const { id } of checklist.questions) expect(answersTemplate(checklist)).toContain(`\n  ${id}:\n`);
  });
});
