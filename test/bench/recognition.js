/**
 * How well recognition does on real pages that nobody on this project wrote: `npm run bench:recognition`.
 *
 * Every file of `tasks/` measures one thing and gives rows for one table, with what a keyword baseline and the
 * best published figure reach on the same task. A task without its data says why it was skipped.
 */
import { readdir } from 'node:fs/promises';
import { corporaFolder } from './corpora.js';
import { table } from './table.js';

/**
 * @typedef {object} Row
 * @property {string} task  what is measured
 * @property {number | null} got  share between 0 and 1, or a number with `unit`
 * @property {string} [unit]  where it is no share
 * @property {number} [baseline]  what a keyword baseline reaches
 * @property {number} [published]  the best published figure
 * @property {number} [aim]  what this project wants to reach on unseen pages
 * @property {number} [n]  cases
 */

const shown = (value, unit) => {
  if (value === undefined || value === null) return '–';
  return unit ? `${Math.round(value * 10) / 10} ${unit}` : `${(value * 100).toFixed(1)} %`;
};

const verdict = ({ got, aim }) => {
  if (aim === undefined || got === null) return '';
  return got >= aim ? 'reached' : 'missed';
};

export async function measureAll(corpora) {
  const files = (await readdir(new URL('./tasks/', import.meta.url))).filter((file) => file.endsWith('.js'));
  const tasks = await Promise.all(files.map(async (file) => (await import(`./tasks/${file}`)).default));
  const measured = [];
  for (const { title, run } of tasks.sort((a, b) => a.order - b.order)) {
    try {
      measured.push({ title, rows: await run(corpora) });
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      measured.push({ title, skipped: error.message.split('\n')[0] });
    }
  }
  return measured;
}

async function main() {
  const write = (text) => process.stdout.write(`${text}\n`);
  const corpora = corporaFolder();
  if (!corpora)
    return write('Skipped: the corpora are not on this machine. OWNQUEUE_CORPORA names their folder.');
  const lines = [['Task', 'cases', 'here', 'keywords', 'published', 'aim', '']];
  const skipped = [];
  for (const { title, rows, skipped: reason } of await measureAll(corpora)) {
    if (reason) skipped.push(`Skipped: ${title}: ${reason}`);
    for (const row of rows ?? []) {
      const { task, got, unit, n, baseline, published, aim } = row;
      const numbers = [got, baseline, published, aim].map((value) => shown(value, unit));
      lines.push([`${title}: ${task}`, n === undefined ? '' : String(n), ...numbers, verdict(row)]);
    }
  }
  write([table(lines), ...skipped].join('\n'));
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
