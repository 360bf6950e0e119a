/** Whatever a person answers, takes back, skips or loses to a dead terminal: a walk ends and keeps every answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checklist } from '../../src/checklist/checklist.js';
import {
  advance,
  answersIn,
  currentQuestion,
  previousQuestion,
  replay,
  startWalk,
  type Walk,
  walkProgress,
} from '../../src/checklist/walk.js';
import type { JournalEntry } from '../../src/model/walk-journal.js';
import { answerTo, shipped } from '../support/checklists.js';

type Choice = 'answer' | 'unknown' | 'skip' | 'back' | 'kill';

const checklists = fc.constantFrom(...shipped);
const choices = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.constant<Choice>('answer') },
    { weight: 2, arbitrary: fc.constant<Choice>('unknown') },
    { weight: 2, arbitrary: fc.constant<Choice>('skip') },
    { weight: 2, arbitrary: fc.constant<Choice>('back') },
    { weight: 2, arbitrary: fc.constant<Choice>('kill') },
  ),
  { maxLength: 60 },
);

interface Trail {
  walk: Walk;
  journal: JournalEntry[];
  /** Ids in the order in which they were asked. */
  asked: string[];
  backs: number;
}

/** Walks to the end: first as the choices say, then by answering. A kill forgets everything but the journal. */
function walkThrough(checklist: Checklist, moves: readonly Choice[], draw: fc.GeneratorValue): Trail {
  const journal: JournalEntry[] = [];
  const asked: string[] = [];
  let walk = startWalk(checklist);
  let backs = 0;
  for (let step = 0; ; step += 1) {
    const question = currentQuestion(walk);
    if (!question) return { walk, journal, asked, backs };
    expect(step, 'a walk ends').toBeLessThan(checklist.questions.length + 2 * moves.length + 1);
    const move = moves[step] ?? 'answer';
    if (move === 'kill') {
      walk = replay(checklist, journal);
      continue;
    }
    const previous = previousQuestion(walk);
    if (move === 'back' && !previous) continue;
    asked.push(question.id);
    const head = { question: question.id, at: '2026-11-22T10:00:00.000Z', note: '' };
    let entry: JournalEntry;
    if (move === 'back') {
      backs += 1;
      entry = { ...head, question: previous!.id, kind: 'back' };
    } else if (move === 'skip') entry = { ...head, kind: 'skip' };
    else entry = { ...head, kind: 'answer', value: move === 'unknown' ? null : draw(answerTo, question) };
    journal.push(entry);
    walk = advance(walk, entry);
  }
}

describe('a walk', () => {
  it('ends, and asks each question once unless somebody goes back', () => {
    fc.assert(
      fc.property(checklists, choices, fc.gen(), (checklist, moves, draw) => {
        const { asked, backs } = walkThrough(checklist, moves, draw);
        if (backs === 0) expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 300 },
    );
  });

  it('never loses an answer, however often it is killed', () => {
    fc.assert(
      fc.property(checklists, choices, fc.gen(), (checklist, moves, draw) => {
        const { walk, journal } = walkThrough(checklist, moves, draw);
        const last = new Map(
          journal.filter(({ kind }) => kind === 'answer' || kind === 'skip').map((e) => [e.question, e]),
        );
        expect(Object.fromEntries(walk.settled)).toEqual(Object.fromEntries(last));
        expect(replay(checklist, journal)).toEqual(walk);
        for (const [id, answer] of answersIn(walk))
          if (!answer.derived) expect(last.get(id)).toMatchObject({ kind: 'answer', value: answer.value });
      }),
      { numRuns: 300 },
    );
  });

  it('counts forward and never beyond what it announced', () => {
    fc.assert(
      fc.property(checklists, fc.gen(), (checklist, draw) => {
        let walk = startWalk(checklist);
        for (let question = currentQuestion(walk); question; question = currentQuestion(walk)) {
          const { n, about } = walkProgress(walk);
          expect(n).toBeGreaterThanOrEqual(1);
          expect(n).toBeLessThanOrEqual(about);
          const head = { question: question.id, at: '', note: '' };
          walk = advance(walk, { ...head, kind: 'answer', value: draw(answerTo, question) });
        }
      }),
      { numRuns: 100 },
    );
  });
});
