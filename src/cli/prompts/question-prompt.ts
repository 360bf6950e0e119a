/** One question in the terminal: one key for a choice, a line for the rest, the same commands everywhere. */
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  type KeypressEvent,
  useKeypress,
  useState,
} from '@inquirer/core';
import type { ChalkInstance } from 'chalk';
import type { Asked, Reply } from '../walk/prompter.js';
import { type Key, onKey, openScreen, type PromptContext } from './question-state.js';
import { drawAnswered, drawQuestion } from './question-view.js';

export interface QuestionConfig {
  asked: Asked;
  context: PromptContext;
  colour: ChalkInstance;
}

export const questionPrompt = createPrompt<Reply, QuestionConfig>(({ asked, context, colour }, done) => {
  const [screen, setScreen] = useState(() => openScreen(asked, context));
  const [reply, setReply] = useState<Reply | null>(null);
  useKeypress((event, rl) => {
    if (reply) return;
    const turn = onKey(screen, { name: keyName(event), line: rl.line });
    if ('reply' in turn) {
      rl.clearLine(0);
      setReply(turn.reply);
      done(turn.reply);
      return;
    }
    // Readline empties its line on Enter; what was typed stays there to be corrected.
    if (turn.clear) rl.clearLine(0);
    else if (isEnterKey(event)) rl.write(turn.screen.typed);
    setScreen(turn.screen);
  });
  return reply ? drawAnswered(asked, reply, colour) : drawQuestion(screen, colour);
});

function keyName(event: KeypressEvent): Key['name'] {
  if (isEnterKey(event)) return 'enter';
  if (isUpKey(event)) return 'up';
  if (isDownKey(event)) return 'down';
  return isSpaceKey(event) ? 'space' : 'other';
}
