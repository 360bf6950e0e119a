/**
 * `npm run mutants`: whether the tests notice when something is changed in a room of pure code.
 *
 *     npm run mutants                      every room; takes hours the first time
 *     npm run mutants -- --changed         only lines that differ from the main branch
 *     npm run mutants -- --only src/model  only paths that begin so
 *     npm run mutants -- --by ours         only our own mutants (numbers, comparisons, compound assignments)
 *     npm run mutants -- --by stryker      only Stryker's
 *     npm run mutants -- --by faults       only the named faults
 *     npm run mutants -- --quick           does not try survivors of our own once more in a fresh process
 *     npm run mutants -- --again           forget what was found last time
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changedLines, type Lines } from './changed-lines.js';
import { exclusionsIn, isExcluded } from './exclusions.js';
import { KeptFates } from './kept-fates.js';
import { type Mutant, mutantsOf } from './mutants-of.js';
import { filesOfRoom, ROOMS, ROOT, type Room, testsNear } from './rooms.js';
import { strykerMutants } from './stryker.js';
import { type Row, tableOf } from './table.js';
import { tryMutants } from './try-mutants.js';
import { tryNamedFaults } from './try-named-faults.js';

const USAGE = 'npm run mutants -- [--changed] [--only PATH] [--by ours|stryker|faults] [--quick] [--again]\n';

/** The share that must be killed, of each kind and in each room (percent). */
const AIM = 85;

interface Task {
  room: Room;
  /** Files with the lines that count; null for all of them. */
  files: Map<string, Lines[] | null>;
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function tasksFor(only: string, changed: Map<string, Lines[]> | null): Task[] {
  return ROOMS.map((room) => {
    const files = filesOfRoom(room).filter(
      (path) => path.startsWith(only) && (!changed || changed.has(path)),
    );
    return { room, files: new Map(files.map((path) => [path, changed?.get(path) ?? null])) };
  }).filter(({ files }) => files.size > 0);
}

const counts = (lines: readonly Lines[] | null | undefined, line: number): boolean =>
  lines === null || (lines?.some(([first, last]) => line >= first && line <= last) ?? false);

async function ours({ room, files }: Task, kept: KeptFates, quick: boolean): Promise<Row[]> {
  const paths = [...files.keys()];
  const tests = testsNear(room, paths);
  const mutants = paths
    .flatMap((path) => mutantsOf(path, read(path)))
    .filter(({ file, line }) => counts(files.get(file), line));
  const rows: Row[] = [];
  const waiting: Mutant[] = [];
  for (const mutant of mutants) {
    const tried = kept.find(mutant, testsNear(room, [mutant.file]));
    if (tried) rows.push({ ...mutant, room: room.name, by: 'ours', fate: tried.fate });
    else waiting.push(mutant);
  }
  if (waiting.length === 0) return rows;
  say(`${room.name}: trying ${waiting.length} of our mutants`);
  try {
    await tryMutants(waiting, tests, quick, (mutant, tried) => {
      kept.keep(mutant, testsNear(room, [mutant.file]), tried);
      rows.push({ ...mutant, room: room.name, by: 'ours', fate: tried.fate });
    });
  } finally {
    kept.write();
  }
  return rows;
}

async function strykers({ room, files }: Task, again: boolean): Promise<Row[]> {
  const places = [...files].flatMap(([path, lines]) =>
    lines === null
      ? [path]
      : lines.map(([first, last]) => `${path}:${first}-${Math.min(last, read(path).split('\n').length)}`),
  );
  say(`${room.name}: Stryker`);
  const found = await strykerMutants(room.name, places, testsNear(room, [...files.keys()]), again);
  return found
    .filter(({ file, line }) => files.has(file) && counts(files.get(file), line))
    .map((mutant) => ({ ...mutant, room: room.name, by: 'stryker' }));
}

/** The exit code: 1 if a room stays below the aim, or a named fault is not noticed. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      changed: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      by: { type: 'string', default: 'all' },
      again: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !['all', 'ours', 'stryker', 'faults'].includes(values.by)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const wanted = (by: string): boolean => values.by === 'all' || values.by === by;
  const tasks = tasksFor(values.only, values.changed ? changedLines('main') : null);
  const kept = new KeptFates(values.again);
  const rows: Row[] = [];
  for (const task of tasks) {
    if (wanted('ours')) rows.push(...(await ours(task, kept, values.quick)));
    if (wanted('stryker')) rows.push(...(await strykers(task, values.again)));
  }
  const excluded = rows.map((row) => isExcluded(row, exclusionsIn(row.file, read(row.file))));
  const { text, below } = tableOf(rows, excluded, AIM);
  if (rows.length > 0) process.stdout.write(text);
  const unnoticed = wanted('faults') && !values.changed ? await tryNamedFaults(values.only) : 0;
  return below > 0 || unnoticed > 0 ? 1 : 0;
}
