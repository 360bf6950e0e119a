/** Marks of a live call as keys are pressed, with undo; what the stopwatch prompt shows. Pure. */
import type { Mark, Step } from './notation.js';

/** Seconds are exact here; the notation rounds them down. */
export interface Stopwatch {
  /** Every key that still counts, in order. */
  readonly presses: readonly { key: string; at: number }[];
}

export const NOT_STARTED: Stopwatch = { presses: [] };

/** What each key means once the clock runs; digits, * and # are keys pressed in a phone menu. */
export const KEYS: Readonly<Record<string, { mark: Mark | 'option'; label: string }>> = {
  r: { mark: 'ring', label: 'ringing' },
  m: { mark: 'menu', label: 'menu' },
  o: { mark: 'option', label: 'an option' },
  c: { mark: 'complaint', label: 'complaint option' },
  q: { mark: 'queue', label: 'queue or hold' },
  p: { mark: 'human', label: 'a person' },
  t: { mark: 'transfer', label: 'transferred' },
  v: { mark: 'voicemail', label: 'voicemail' },
  b: { mark: 'busy', label: 'engaged' },
  x: { mark: 'cutoff', label: 'cut off' },
  e: { mark: 'end', label: 'end of call' },
};

/** A key that one presses on a telephone. */
const DIAL_KEY = /^[0-9*#]$/;
const ENDS: readonly Mark[] = ['end', 'cutoff', 'busy'];

export const isRunning = (watch: Stopwatch): boolean => watch.presses.length > 0 && !isOver(watch);

export function isOver(watch: Stopwatch): boolean {
  const last = marks(watch).at(-1);
  return last !== undefined && ENDS.includes(last.mark);
}

/**
 * The stopwatch after a key at so many seconds. `enter` starts it; `backspace` takes the last key back;
 * a key without a meaning now changes nothing.
 */
export function press(watch: Stopwatch, key: string, at: number): Stopwatch {
  if (key === 'backspace') return { presses: watch.presses.slice(0, -1) };
  if (key === 'enter') return watch.presses.length === 0 ? { presses: [{ key, at }] } : watch;
  if (!isRunning(watch)) return watch;
  if (key === 'o' && !marks(watch).some(({ mark }) => mark === 'menu')) return watch;
  return key in KEYS || DIAL_KEY.test(key) ? { presses: [...watch.presses, { key, at }] } : watch;
}

/** The steps of the call, times counted from the start; options are counted into the last menu. */
export function marks(watch: Stopwatch): Step[] {
  const start = watch.presses[0]?.at ?? 0;
  const steps: Step[] = [];
  for (const { key, at } of watch.presses) {
    const seconds = Math.floor(at - start);
    const mark = KEYS[key]?.mark;
    if (key === 'enter') steps.push({ at: seconds, mark: 'dial' });
    else if (DIAL_KEY.test(key)) steps.push({ at: seconds, mark: 'press', detail: key });
    else if (mark === 'option') countOption(steps);
    else if (mark) steps.push({ at: seconds, mark });
    if (mark === 'complaint') countOption(steps);
  }
  return steps;
}

/** An option for complaints is an option, too. */
function countOption(steps: Step[]): void {
  const menu = steps.findLast(({ mark }) => mark === 'menu');
  if (menu) menu.detail = String(Number(menu.detail ?? 0) + 1);
}
