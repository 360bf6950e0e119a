/** The conversation of a walk: ask, keep, go on. Everything it needs is handed in. */
import type { JournalEntry } from '../model/walk-journal.js';

export interface WalkInstruments<State, Question> {
  /** null at the end. */
  current(state: State): Question | null;
  advance(state: State, entry: JournalEntry): State;
  /** Shows one question and waits; may throw when the person leaves. */
  ask(question: Question, state: State): Promise<JournalEntry>;
  /** Resolves when the entry is safe. */
  keep(entry: JournalEntry): Promise<void>;
}

/** Each entry is kept before the next question is asked, so that at most the answer being typed can be lost. */
export async function conductWalk<State, Question>(
  begun: State,
  { current, advance, ask, keep }: WalkInstruments<State, Question>,
): Promise<State> {
  let state = begun;
  for (let question = current(state); question !== null; question = current(state)) {
    const entry = await ask(question, state);
    await keep(entry);
    state = advance(state, entry);
  }
  return state;
}
