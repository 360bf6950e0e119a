/** Benches print one table: columns as wide as their longest cell, numbers to the right. */

export function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(rows[0]), rule, ...rows.slice(1).map(line)]
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
