/** What a person reads before a walk: what it is, what to look for, what to do and how. */
import type { Checklist } from '../../checklist/checklist.js';
import type { WalkSetup } from '../../model/walk-journal.js';
import { wrapped } from './wrapped.js';

export function introduction(
  { title, minutes, intro, observe }: Checklist,
  { errand, persona }: Pick<WalkSetup, 'errand' | 'persona'>,
  columns: number,
): string {
  const lines = ['', `${title} (about ${minutes} minutes)`, '', wrapped(intro, columns)];
  if (observe.length > 0)
    lines.push('', 'Look out for:', ...observe.map((each) => wrapped(each, columns, '  - ')));
  if (errand) lines.push('', wrapped(errand, columns, 'Your errand:  '));
  if (persona) lines.push(wrapped(persona, columns, 'You are:      '));
  return `${lines.join('\n')}\n\n`;
}

/** One of several, by a number in [0, 1); empty if there are none. */
export const drawn = (choices: readonly string[], random: number): string =>
  choices[Math.floor(random * choices.length)] ?? '';
