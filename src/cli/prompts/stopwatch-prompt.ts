/** A stopwatch in the terminal: a call marked key by key, or one span of time between two Enters. */
import {
  createPrompt,
  isBackspaceKey,
  isEnterKey,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import type { ChalkInstance } from 'chalk';
import { formatTimeline } from '../../checklist/call/notation.js';
import { marks } from '../../checklist/call/stopwatch.js';
import type { Asked } from '../walk/prompter.js';
import type { PromptContext } from './question-state.js';
import { drawAnswered } from './question-view.js';
import {
  elapsed,
  onStopwatchKey,
  openStopwatch,
  type StopwatchKey,
  type StopwatchReply,
  type StopwatchScreen,
  whenTimeIsUp,
} from './stopwatch-state.js';
import { drawStopwatch } from './stopwatch-view.js';

export interface StopwatchConfig {
  asked: Asked;
  timing: StopwatchScreen['timing'];
  context: PromptContext;
  colour: ChalkInstance;
  /** Monotonic seconds. */
  seconds(): number;
}

/** Milliseconds between two looks at the clock. */
const TICK = 200;

export const stopwatchPrompt = createPrompt<StopwatchReply, StopwatchConfig>(
  ({ asked, timing, context, colour, seconds }, done) => {
    const [screen, setScreen] = useState(() => openStopwatch(asked, timing));
    const [now, setNow] = useState(0);
    const [reply, setReply] = useState<StopwatchReply | null>(null);
    // The timer was set up with the first screen, and needs the newest.
    const latest = useRef(screen);

    const finish = (value: StopwatchReply): void => {
      setReply(value);
      done(value);
    };

    useEffect(() => {
      const timer = setInterval(() => {
        const at = seconds();
        const timeIsUp = whenTimeIsUp(latest.current, at);
        if (timeIsUp) finish(timeIsUp);
        else setNow(at);
      }, TICK);
      return () => clearInterval(timer);
    }, []);

    useKeypress((event, rl) => {
      const key = { name: keyName(event), sign: rl.line.toLowerCase() };
      rl.clearLine(0);
      if (reply) return;
      const before = latest.current;
      const turn = onStopwatchKey(before, key, seconds());
      if ('reply' in turn) {
        finish(turn.reply);
        return;
      }
      latest.current = turn.screen;
      setScreen(turn.screen);
      if (turn.screen.watch === before.watch) return;
      setNow(seconds());
      if (timing.marks === 'call') asked.onDraft(formatTimeline(marks(turn.screen.watch)));
    });

    if (reply?.kind === 'by-hand' || reply?.kind === 'note') return '';
    if (reply) return drawAnswered(asked, reply, colour);
    return drawStopwatch(screen, elapsed(screen, now), context.columns, colour);
  },
);

function keyName(event: KeypressEvent): StopwatchKey['name'] {
  if (isEnterKey(event)) return 'enter';
  return isBackspaceKey(event) ? 'backspace' : 'other';
}
