/** What a key does to a running or waiting stopwatch: marking a call, or stopping a span of time. Pure. */
import { formatTimeline } from '../../checklist/call/notation.js';
import { isOver, marks, NOT_STARTED, press, type Stopwatch } from '../../checklist/call/stopwatch.js';
import type { LinePrompt } from '../../checklist/question-type.js';
import type { AnswerValue } from '../../model/answers.js';
import type { Asked, Reply } from '../walk/prompter.js';
import { COMMANDS } from './question-state.js';

/** `by-hand`: the person would rather type the answer; `note`: wants to write a note first. */
export type StopwatchReply = Reply | { kind: 'by-hand' } | { kind: 'note' };

export interface StopwatchScreen {
  asked: Asked;
  timing: NonNullable<LinePrompt['stopwatch']>;
  watch: Stopwatch;
  showsWhy: boolean;
}

export interface StopwatchKey {
  name: 'enter' | 'backspace' | 'other';
  /** The letter or sign, in lower case. */
  sign: string;
}

export type StopwatchTurn = { screen: StopwatchScreen } | { reply: StopwatchReply };

export const TYPE_INSTEAD = '=';

export const openStopwatch = (asked: Asked, timing: StopwatchScreen['timing']): StopwatchScreen => ({
  asked,
  timing,
  watch: NOT_STARTED,
  showsWhy: false,
});

/** `at`: monotonic seconds. */
export function onStopwatchKey(screen: StopwatchScreen, key: StopwatchKey, at: number): StopwatchTurn {
  if (key.name === 'enter') return onEnter(screen, at);
  if (key.name === 'backspace') return pressed(screen, 'backspace', at);
  if (key.sign === COMMANDS.why) return { screen: { ...screen, showsWhy: !screen.showsWhy } };
  const reply = isStarted(screen) ? undefined : beforeStart(screen.asked, key.sign);
  if (reply) return { reply };
  if (key.sign === 'g' && limit(screen) !== undefined) return { reply: givenUp(screen) };
  return screen.timing.marks === 'call' ? pressed(screen, key.sign, at) : { screen };
}

/** Starts the clock, stops a span, keeps a call that is over. */
function onEnter(screen: StopwatchScreen, at: number): StopwatchTurn {
  const { asked, timing, watch } = screen;
  if (!isStarted(screen)) return pressed(screen, 'enter', at);
  if (timing.marks === 'span') return { reply: answer(asked, Math.round(elapsed(screen, at) * 10) / 10) };
  return isOver(watch) ? { reply: answer(asked, formatTimeline(marks(watch))) } : { screen };
}

/** The commands; once the clock runs, their keys belong to the call. */
function beforeStart({ note, canGoBack }: Asked, sign: string): StopwatchReply | undefined {
  if (sign === COMMANDS.unknown) return { kind: 'answer', value: null, note };
  if (sign === COMMANDS.skip) return { kind: 'skip', note };
  if (sign === COMMANDS.back && canGoBack) return { kind: 'back' };
  if (sign === COMMANDS.note) return { kind: 'note' };
  return sign === TYPE_INSTEAD ? { kind: 'by-hand' } : undefined;
}

/** The answer once the time is up; undefined before. */
export function whenTimeIsUp(screen: StopwatchScreen, at: number): StopwatchReply | undefined {
  const most = limit(screen);
  return most !== undefined && isStarted(screen) && elapsed(screen, at) >= most ? givenUp(screen) : undefined;
}

/** Seconds since the first Enter; 0 before. */
export const elapsed = ({ watch }: StopwatchScreen, at: number): number => at - (watch.presses[0]?.at ?? at);

const isStarted = ({ watch }: StopwatchScreen): boolean => watch.presses.length > 0;

export const limit = ({ timing }: StopwatchScreen): number | undefined =>
  timing.marks === 'span' ? timing.limit : undefined;

const givenUp = (screen: StopwatchScreen): StopwatchReply => answer(screen.asked, limit(screen) ?? 0);

const answer = ({ note }: Asked, value: AnswerValue): StopwatchReply => ({ kind: 'answer', value, note });

const pressed = (screen: StopwatchScreen, key: string, at: number): StopwatchTurn => ({
  screen: { ...screen, watch: press(screen.watch, key, at) },
});
