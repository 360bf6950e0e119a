/** A stopwatch in the terminal: a call marked key by key, or one span of time between two Enters. */
import {
  createPrompt,
  isBackspaceKey,
  isEnterKey,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import type { ChalkInstance } from 'chalk';
import { clock, formatTimeline } from '../../checklist/call-timeline.js';
import { isOver, marks, NOT_STARTED, press, type Stopwatch } from '../../checklist/stopwatch.js';
import type { Asked, Reply } from '../walk/prompter.js';
import { COMMANDS, type Surroundings } from './question-state.js';
import { drawAnswered } from './question-view.js';
import { drawStopwatch } from './stopwatch-view.js';

export interface StopwatchConfig {
  asked: Asked;
  around: Surroundings;
  colour: ChalkInstance;
  /** Monotonic seconds. */
  seconds(): number;
}

/** `by-hand`: the person would rather type the answer; `note`: wants to write a note first. */
export type StopwatchReply = Reply | { kind: 'by-hand' } | { kind: 'note' };

const TYPE_INSTEAD = '=';
/** Milliseconds between two looks at the clock. */
const TICK = 200;

export const stopwatchPrompt = createPrompt<StopwatchReply, StopwatchConfig>(
  ({ asked, around, colour, seconds }, done) => {
    const [watch, setWatch] = useState<Stopwatch>(NOT_STARTED);
    const [now, setNow] = useState(0);
    const [why, setWhy] = useState(false);
    const [reply, setReply] = useState<StopwatchReply | null>(null);
    const latest = useRef(watch);
    const call = asked.question.type === 'phone-menu-path';
    const limit = asked.question.type === 'stopwatch' ? asked.question.limit : undefined;

    const finish = (value: StopwatchReply): void => {
      setReply(value);
      done(value);
    };

    useEffect(() => {
      const timer = setInterval(() => {
        const at = seconds();
        const start = latest.current.presses[0]?.at;
        if (limit !== undefined && start !== undefined && at - start >= limit) finish(answer(limit, asked));
        else setNow(at);
      }, TICK);
      return () => clearInterval(timer);
    }, []);

    const put = (next: Stopwatch): void => {
      if (next === latest.current) return;
      latest.current = next;
      setWatch(next);
      setNow(seconds());
      if (call) asked.onDraft(formatTimeline(marks(next)));
    };

    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one key after another, as the help line lists them
    useKeypress((event, rl) => {
      const key = rl.line.toLowerCase();
      rl.clearLine(0);
      if (reply) return;
      const current = latest.current;
      const started = current.presses.length > 0;
      if (isEnterKey(event)) {
        if (!started) put(press(current, 'enter', seconds()));
        else if (!call) finish(answer(spanOf(current, seconds()), asked));
        else if (isOver(current)) finish(answer(formatTimeline(marks(current)), asked));
        return;
      }
      if (isBackspaceKey(event)) put(press(current, 'backspace', seconds()));
      else if (key === COMMANDS.why) setWhy(!why);
      else if (!started && key === COMMANDS.unknown)
        finish({ kind: 'answer', value: null, note: asked.note });
      else if (!started && key === COMMANDS.skip) finish({ kind: 'skip', note: asked.note });
      else if (!started && key === COMMANDS.back && asked.canGoBack) finish({ kind: 'back' });
      else if (!started && key === COMMANDS.note) finish({ kind: 'note' });
      else if (!started && key === TYPE_INSTEAD) finish({ kind: 'by-hand' });
      else if (limit !== undefined && key === 'g') finish(answer(limit, asked));
      else if (call) put(press(current, key, seconds()));
    });

    const elapsed = watch.presses[0] ? now - watch.presses[0].at : 0;
    if (reply?.kind === 'by-hand' || reply?.kind === 'note') return '';
    if (reply) return drawAnswered(asked, reply, colour);
    return drawStopwatch({ asked, around, watch, elapsed: clock(elapsed), call, limit, why }, colour);
  },
);

const answer = (value: string | number, { note }: Asked): Reply => ({ kind: 'answer', value, note });

/** Seconds to one decimal since the first Enter. */
const spanOf = ({ presses }: Stopwatch, now: number): number =>
  Math.round((now - (presses[0]?.at ?? now)) * 10) / 10;
