/** A walk through a checklist: which question comes next, given everything that happened so far. Pure. */
import type { Answer } from '../model/answers.js';
import type { JournalEntry } from '../model/walk-journal.js';
import { type Checklist, findQuestion, type Question } from './checklist.js';
import { effectiveAnswers, valuesIn } from './effective-answers.js';

export interface Walk {
  readonly checklist: Checklist;
  /** The last answer or skip of each question; answers on branches that no longer apply are kept, too. */
  readonly settled: ReadonlyMap<string, JournalEntry & { kind: 'answer' | 'skip' }>;
  /** Unfinished answers: the marks of a call that was interrupted. */
  readonly drafts: ReadonlyMap<string, JournalEntry & { kind: 'draft' }>;
  /** The question the person went back to. */
  readonly cursor: string | null;
}

export const startWalk = (checklist: Checklist): Walk => ({
  checklist,
  settled: new Map(),
  drafts: new Map(),
  cursor: null,
});

/** The same walk again from its journal; entries about questions that are gone change nothing. */
export const replay = (checklist: Checklist, entries: readonly JournalEntry[]): Walk =>
  entries.reduce(advance, startWalk(checklist));

export function advance(walk: Walk, entry: JournalEntry): Walk {
  if (!findQuestion(walk.checklist, entry.question)) return walk;
  switch (entry.kind) {
    case 'back':
      return { ...walk, cursor: entry.question };
    case 'draft':
      return { ...walk, drafts: new Map(walk.drafts).set(entry.question, entry) };
    default:
      return { ...walk, settled: new Map(walk.settled).set(entry.question, entry), cursor: null };
  }
}

/** Explicit and derived answers on the branch that was taken, in the order of the questions. */
export const answersIn = ({ checklist, settled }: Walk): Map<string, Answer> =>
  effectiveAnswers(checklist, (id) => {
    const entry = settled.get(id);
    if (entry?.kind !== 'answer') return undefined;
    return { value: entry.value, at: entry.at, ...(entry.note && { note: entry.note }) };
  });

/** What is asked next; null at the end. In doubt a question is asked: only a known answer hides what follows. */
export function currentQuestion(walk: Walk): Question | null {
  const answers = answersIn(walk);
  const values = valuesIn(answers);
  const applies = (question: Question) => question.applies(values) !== 'no';
  const cursor = walk.cursor === null ? undefined : findQuestion(walk.checklist, walk.cursor);
  if (cursor && applies(cursor)) return cursor;
  return (
    walk.checklist.questions.find(
      (question) => applies(question) && !answers.has(question.id) && !walk.settled.has(question.id),
    ) ?? null
  );
}

/** Where "back" leads: the nearest question before the current one that a person was asked; null at the start. */
export function previousQuestion(walk: Walk): Question | null {
  const values = valuesIn(answersIn(walk));
  const current = currentQuestion(walk);
  const questions = walk.checklist.questions;
  const before = current ? questions.slice(0, questions.indexOf(current)) : questions;
  return before.findLast(({ id, applies }) => applies(values) !== 'no' && walk.settled.has(id)) ?? null;
}

export interface Progress {
  /** Place of the current question, from 1. */
  n: number;
  /** The most there will be, judging by the answers so far. */
  about: number;
}

export function walkProgress(walk: Walk): Progress {
  const answers = answersIn(walk);
  const values = valuesIn(answers);
  const asked = walk.checklist.questions.filter(
    ({ id, applies }) => applies(values) !== 'no' && !answers.get(id)?.derived,
  );
  const current = currentQuestion(walk);
  return { n: current ? asked.indexOf(current) + 1 : asked.length, about: asked.length };
}
