/** What happened during a walk, one entry at a time, as it is stored before the next question is shown. */
import type { AnswerValue } from './answers.js';

/** Of several entries about one question the last one counts. */
export type JournalEntry = {
  question: string;
  /** ISO 8601 UTC. */
  at: string;
  note: string;
} & (
  | { kind: 'answer'; value: AnswerValue | null }
  /** Left for later, or for never. */
  | { kind: 'skip' }
  /** The person went back to this question; its answer stays until another one is given. */
  | { kind: 'back' }
  /** An answer still being given: the marks of a call so far. */
  | { kind: 'draft'; value: AnswerValue }
);

/** What is known about a walk before its first question. */
export interface WalkSetup {
  /** Id of the checklist. */
  checklist: string;
  /** What to do and how to behave, as drawn; empty where the checklist has none. */
  errand: string;
  persona: string;
  /** When the contact ended, where it was given beforehand; ISO 8601 UTC. */
  contactEndedAt: string | null;
}
