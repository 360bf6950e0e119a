/** A table in columns that fit the width; long cells go on in the next line. */
import type { ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { AlignType, Table } from 'mdast';
import { inlineText } from './inline.js';

const GAP = 2;
/** Narrower columns cannot be read (our assumption). */
const NARROWEST = 8;

export function tableLines({ align, children }: Table, width: number, paint: ChalkInstance): string[] {
  const rows = children.map((row) => row.children.map((cell) => inlineText(cell.children, paint)));
  const widths = columnWidths(rows, width);
  const [head = [], ...body] = rows.map((row) => rowLines(row, widths, align ?? []));
  const rule = widths.map((columns) => '─'.repeat(columns)).join(' '.repeat(GAP));
  return [...head.map((line) => paint.bold(line)), paint.dim(rule), ...body.flat()];
}

/** Natural widths; while they do not fit, the widest column gives way, and words are cut only where they must be. */
export function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );
  const widths = columns.map((cells) => Math.max(1, ...cells.map((cell) => stringWidth(cell))));
  const words = columns.map((cells) => Math.max(...cells.map(longestWord)));
  let excess = sum(widths) + GAP * (columns.length - 1) - width;
  for (const whole of WHOLE) {
    const least = words.map((word) => Math.max(NARROWEST, Math.min(whole, word)));
    for (; excess > 0; excess--) {
      const spare = widths.map((columns, column) => (columns > (least[column] as number) ? columns : 0));
      const widest = Math.max(...spare);
      if (widest === 0) break;
      widths[spare.indexOf(widest)] = widest - 1;
    }
  }
  return widths;
}

/** So long a word stays whole, at first, then where that is too much; longer ones are addresses (our assumption). */
const WHOLE = [16, 10, NARROWEST];

const longestWord = (cell: string): number => Math.max(...cell.split(' ').map((word) => stringWidth(word)));

function rowLines(row: readonly string[], widths: readonly number[], align: readonly AlignType[]): string[] {
  const cells = widths.map((columns, column) => wrapped(row[column] ?? '', columns));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padded(lines[line] ?? '', widths[column] as number, align[column] === 'right'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

export const wrapped = (text: string, width: number): string[] =>
  wrapAnsi(text, width, { hard: true, trim: true }).split('\n');

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
