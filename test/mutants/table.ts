/** The account of all mutants: a row for each room and kind, then every survivor with its place. */
import type { Fate } from './try-mutants.js';

export interface Row {
  room: string;
  by: 'ours' | 'stryker';
  file: string;
  line: number;
  kind: string;
  from: string;
  to: string;
  fate: Fate;
}

const short = (text: string): string => {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine;
};

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, column) => (column < 2 ? `${cell}`.padEnd(10) : `${cell}`.padStart(12))).join('');

/** `below` counts the rows that do not reach the aim (percent killed; what is not covered counts as survived). */
export function tableOf(
  rows: readonly Row[],
  excluded: readonly boolean[],
  aim: number,
): { text: string; below: number } {
  const lines = [line(['room', 'mutants', 'killed', 'survived', 'not covered', 'excluded', 'killed %'])];
  let below = 0;
  for (const room of new Set(rows.map((row) => row.room))) {
    for (const by of ['ours', 'stryker'] as const) {
      const here = rows.map((row, index) => ({
        ...row,
        out: excluded[index] === true && row.fate !== 'killed',
      }));
      const counted = here.filter((row) => row.room === room && row.by === by);
      if (counted.length === 0) continue;
      const of = (fate: Fate) => counted.filter((row) => row.fate === fate && !row.out).length;
      const [killed, survived, uncovered] = [of('killed'), of('survived'), of('not covered')];
      const share = (100 * killed) / Math.max(1, killed + survived + uncovered);
      if (share < aim) below += 1;
      const out = counted.filter((row) => row.out).length;
      lines.push(line([room, by, killed, survived, uncovered, out, share.toFixed(1)]));
    }
  }
  const alive = rows
    .filter(({ fate }, index) => fate !== 'killed' && !excluded[index])
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(
      ({ file, line: at, kind, from, to, fate }) =>
        `${file}:${at} ${kind}: ${short(from)} → ${short(to)}${fate === 'survived' ? '' : ' (not covered)'}`,
    );
  return { text: [...lines, '', ...alive, ''].join('\n'), below };
}
