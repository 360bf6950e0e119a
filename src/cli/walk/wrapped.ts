/** Text broken into lines of a terminal's width, between words. */
import { wrapAnsi } from 'fast-wrap-ansi';

/** The first line begins with `first`, the others are indented by as much; a width under 40 is taken as 40. */
export function wrapped(text: string, columns: number, first = ''): string {
  const width = Math.max(40, Math.min(columns, 100)) - first.length;
  const lines = wrapAnsi(text.replaceAll(/\s+/g, ' '), width, { hard: false, trim: true }).split('\n');
  return first + lines.join(`\n${' '.repeat(first.length)}`);
}
