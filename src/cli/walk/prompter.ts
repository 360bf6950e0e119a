/** How a walk talks with a person; the terminal is one way, a script in a test is another. */
import type { Question } from '../../checklist/checklist.js';
import type { Progress } from '../../checklist/walk.js';
import type { ProposedAnswer } from '../../inbox/proposed-answers.js';
import type { AnswerValue } from '../../model/answers.js';

export type Reply =
  /** null: could not tell. */
  | { kind: 'answer'; value: AnswerValue | null; note: string }
  | { kind: 'skip'; note: string }
  /** `unfinished`: what was noted and ticked before, for when the question comes again. */
  | { kind: 'back'; unfinished?: Unfinished };

export interface Unfinished {
  note: string;
  ticked: readonly string[];
}

export interface Asked {
  question: Question;
  progress: Progress;
  /** What was answered before, if the person came back. */
  before: AnswerValue | null | undefined;
  note: string;
  /** What was noted and ticked before the person went back from here. */
  unfinished?: Unfinished | undefined;
  /** Marks of a call that was interrupted. */
  draft: string | undefined;
  /** What the program found out by itself, for the person to confirm. */
  proposed: ProposedAnswer | undefined;
  canGoBack: boolean;
  /** Keeps an answer that is still being given. */
  onDraft(value: string): void;
}

export interface Prompter {
  ask(asked: Asked): Promise<Reply>;
  confirm(message: string, otherwise: boolean): Promise<boolean>;
  text(message: string, otherwise: string): Promise<string>;
  /** One of several; returns its id. */
  pick(message: string, choices: readonly { id: string; label: string }[]): Promise<string>;
  /** Any of several; returns their ids. */
  pickSeveral(
    message: string,
    choices: readonly { id: string; label: string; ticked: boolean }[],
  ): Promise<string[]>;
}
