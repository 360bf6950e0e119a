/**
 * How quick and how frugal the program is: `npm run bench`, or `npm run bench -- store` for one measure.
 *
 * Every file of `measures/` gives rows for one table: medians of several runs, and ratios to something measured in
 * the same run, because milliseconds alone say more about the machine. A measure that cannot be taken says why.
 */
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { median, table } from './table.js';

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number[]} values  one a run
 * @property {string} unit
 * @property {number} [beside]  median of what it is compared with, in the same unit
 * @property {string} [besideWhat]
 * @property {{ ratio?: number, most?: number, least?: number }} [aim]
 */

const round = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3).replace(/\.?0+$/, ''));

function cells({ what, values, unit, beside, besideWhat, aim = {} }) {
  const middle = median(values);
  const ratio = beside === undefined ? null : middle / beside;
  const range = values.length > 1 ? `${round(Math.min(...values))}–${round(Math.max(...values))}` : '';
  const wanted =
    aim.ratio !== undefined
      ? `≤ ${aim.ratio} ×`
      : aim.most !== undefined
        ? `≤ ${aim.most} ${unit}`
        : aim.least !== undefined
          ? `≥ ${aim.least} ${unit}`
          : '';
  const reached =
    aim.ratio !== undefined
      ? ratio <= aim.ratio
      : aim.most !== undefined
        ? middle <= aim.most
        : aim.least !== undefined
          ? middle >= aim.least
          : null;
  return [
    what,
    `${round(middle)} ${unit}`,
    range,
    ratio === null ? '' : `${ratio.toFixed(2)} × ${besideWhat}`,
    wanted,
    reached === null ? '' : reached ? 'reached' : 'missed',
  ];
}

const names = (await readdir(new URL('./measures/', import.meta.url)))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no measure ${unknown.join(', ')}. There are: ${names.join(', ')}.\n`);
  process.exit(2);
}

const lines = [['Measure', 'median', 'range', 'beside', 'aim', '']];
const skipped = [];
for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const { default: measure } = await import(`./measures/${name}.js`);
  process.stderr.write(`${name} …\n`);
  const { rows, skip } = await measure();
  if (skip) skipped.push(`Skipped: ${name}: ${skip}`);
  lines.push(...(rows ?? []).map(cells));
}
process.stdout.write(
  `${[`${availableParallelism()} cores, Node ${process.versions.node}`, '', table(lines), ...skipped].join('\n')}\n`,
);
