/** The notation of a phone call, one step a mark: `0:00 dial | 0:06 M5 | 0:21 press 2 | 0:43 Q | 6:12 H | 7:40 end`. */

import { clock } from '../seconds.js';

/** What can be marked during a call, with its letters in the notation. */
export const MARKS = {
  dial: 'dial',
  ring: 'R',
  menu: 'M',
  queue: 'Q',
  human: 'H',
  voicemail: 'V',
  busy: 'B',
  transfer: 'T',
  complaint: 'C',
  press: 'press',
  cutoff: 'X',
  end: 'end',
} as const;

export type Mark = keyof typeof MARKS;

export interface Step {
  /** Whole seconds since dialling began. */
  at: number;
  mark: Mark;
  /** Options read out (menu) or the key pressed (press). */
  detail?: string;
}

export function formatTimeline(steps: readonly Step[]): string {
  return steps
    .map(({ at, mark, detail }) => {
      const letters = MARKS[mark];
      if (mark === 'press') return `${clock(at)} press ${detail ?? ''}`;
      return `${clock(at)} ${letters}${mark === 'menu' ? (detail ?? '') : ''}`;
    })
    .join(' | ');
}

/** A step: time, then `dial`, `end`, `press` with keys, `M` with a number, or one capital letter; a remark may follow. */
const STEP = /^(?:(\d+):)?(\d+):(\d{2})\s+(?:(dial|end)|press\s+([0-9*#]+)|M(\d*)|([RQHVBTCX]))(?:\s+.*)?$/i;

export interface TimelineError {
  /** Place of the step, from 1. */
  step: number;
  message: string;
}

/** Reads the notation. Times must not run backwards; `1:02:03` counts hours. */
export function parseTimeline(text: string): { steps: Step[] } | { error: TimelineError } {
  const steps: Step[] = [];
  for (const [index, part] of text.split('|').entries()) {
    const match = STEP.exec(part.trim());
    if (!match)
      return fail(index, `"${part.trim()}" is not a step such as 0:21 press 2, 0:06 M5, 0:43 Q or 6:12 H`);
    const [, hours, minutes, seconds, word, keys, count, letter] = match;
    const at = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
    const before = steps.at(-1)?.at ?? 0;
    if (at < before) return fail(index, `${clock(at)} is earlier than the step before it`);
    steps.push({ at, ...readMark(word, keys, count, letter) });
  }
  return { steps };
}

function readMark(word?: string, keys?: string, count?: string, letter?: string): Omit<Step, 'at'> {
  if (word) return { mark: word.toLowerCase() === 'dial' ? 'dial' : 'end' };
  if (keys) return { mark: 'press', detail: keys };
  if (letter) {
    const marks = Object.entries(MARKS) as [Mark, string][];
    return { mark: marks.find(([, letters]) => letters === letter.toUpperCase())?.[0] ?? 'end' };
  }
  return count ? { mark: 'menu', detail: count } : { mark: 'menu' };
}

const fail = (index: number, message: string) => ({ error: { step: index + 1, message } });

/** Keys pressed in menus, as a path: `1.2.#`. */
export const menuPath = (steps: readonly Step[]): string =>
  steps
    .filter(({ mark }) => mark === 'press')
    .flatMap(({ detail = '' }) => [...detail])
    .join('.');
