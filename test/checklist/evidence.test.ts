/** A finished walk as evidence: which answers were written down late, by the minute. */
import { describe, expect, it } from 'vitest';
import { walkEvidence } from '../../src/checklist/evidence.js';
import { advance, startWalk } from '../../src/checklist/walk.js';
import type { AnswerValue } from '../../src/model/answers.js';
import { checklistOf } from '../support/checklists.js';

const PLAIN = 'title: T, why: W, source: S';
const parts = `  - title: Part
    questions:
      - { id: left-at, ask: When?, type: date-time, ${PLAIN} }
      - { id: over, ask: Over?, type: yes-no, ${PLAIN} }
      - { id: seconds, ask: How long?, type: count, ${PLAIN} }
      - { id: twice, ask: And twice that?, type: count, from: seconds * 2.0, ${PLAIN} }
`;

const SETUP = { checklist: 'own', errand: '', persona: '', contactEndedAt: null };

interface Given {
  /** The question that ends the contact. */
  ended?: 'left-at' | 'over';
  contactEndedAt?: string | null;
  /** Value and time of each answer. */
  answers: Record<string, readonly [AnswerValue | null, string]>;
}

/** On 22 November 2026. */
const at = (time: string): string => `2026-11-22T${time}Z`;

function evidence({ ended, contactEndedAt = null, answers }: Given) {
  const checklist = checklistOf(parts, ended && `ended: ${ended}\n`);
  let walk = startWalk(checklist);
  for (const [question, [value, time]] of Object.entries(answers))
    walk = advance(walk, { kind: 'answer', question, value, note: '', at: time });
  return walkEvidence(walk, { ...SETUP, contactEndedAt }, at('09:00:00.000'), at('12:00:00.000'));
}

const late = (given: Given): string[] =>
  Object.entries(evidence(given).answers).flatMap(([id, answer]) => (answer.late ? [id] : []));

describe('an answer', () => {
  it.each([
    ['at the end of the contact', '10:00:00.000', []],
    ['ten minutes after it', '10:10:00.000', []],
    ['a moment later than that', '10:10:00.001', ['seconds', 'twice']],
    ['before it', '09:30:00.000', []],
  ])('%s', (_, time, expected) => {
    const answers = { seconds: [3, at(time)] as const };
    expect(late({ contactEndedAt: at('10:00:00.000'), answers })).toEqual(expected);
  });

  it('is held against the moment that the last answer names', () => {
    const answers = {
      'left-at': [at('10:00:00.000'), at('10:10:00.001')],
      seconds: [3, at('10:10:00.000')],
    } as const;
    expect(late({ ended: 'left-at', answers })).toEqual(['left-at', 'twice']);
  });

  it('is held against the moment at which the last answer was given, if that names none', () => {
    const answers = { over: [true, at('10:00:00.000')], seconds: [3, at('10:10:00.001')] } as const;
    expect(late({ ended: 'over', answers })).toEqual(['seconds', 'twice']);
  });

  it('is held against the end given beforehand, whatever was answered', () => {
    const answers = { 'left-at': [at('11:00:00.000'), at('11:00:00.000')] } as const;
    expect(late({ ended: 'left-at', contactEndedAt: at('10:00:00.000'), answers })).toEqual(['left-at']);
  });

  it('is never late if nobody knows when the contact ended', () => {
    const seconds = [3, at('11:59:00.000')] as const;
    expect(late({ answers: { seconds } })).toEqual([]);
    expect(late({ ended: 'over', answers: { seconds } })).toEqual([]);
    expect(late({ ended: 'over', answers: { over: [null, at('10:00:00.000')], seconds } })).toEqual([]);
  });

  it('without a time of its own is not late', () => {
    const answers = { seconds: [3, ''] } as const;
    expect(late({ contactEndedAt: at('10:00:00.000'), answers })).toEqual([]);
  });
});

describe('the evidence of a walk', () => {
  it('holds what was drawn and every answer that counts', () => {
    const walk = advance(startWalk(checklistOf(parts)), {
      kind: 'answer',
      question: 'seconds',
      value: 3,
      note: 'loud',
      at: at('10:00:00.000'),
    });
    const setup = { ...SETUP, errand: 'ask for a form', persona: 'in a hurry' };
    expect(walkEvidence(walk, setup, at('09:00:00.000'), at('12:00:00.000'))).toEqual({
      checklist: 'own',
      checklistVersion: 1,
      startedAt: at('09:00:00.000'),
      finishedAt: at('12:00:00.000'),
      errand: 'ask for a form',
      persona: 'in a hurry',
      answers: {
        seconds: { value: 3, note: 'loud', at: at('10:00:00.000') },
        twice: { value: 6, at: at('10:00:00.000'), derived: true },
      },
    });
  });
});
