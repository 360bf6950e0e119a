/** Tries changes of source files on the tests that cover them, two at a time. */
import { basename, join } from 'node:path';
import { importsOf } from '../support/test-kinds.js';
import { idOf, type Mutant, placeOf } from './mutants-of.js';
import { ROOT } from './rooms.js';
import { type Change, type Coverage, changed } from './worker.js';
import { WorkerProcess } from './worker-process.js';

export type Fate = 'killed' | 'survived' | 'not covered';

export interface Tried {
  fate: Fate;
  /** The test that failed, or that it took too long. */
  by: string;
}

interface TestsToRun {
  file: string;
  /** null for all tests of the file. */
  ids: string[] | null;
}

/** Milliseconds for all tests together before anything is changed (our assumption). */
const COVERAGE_LIMIT = 30 * 60_000;
const WORKERS = 2;
/** Milliseconds; a test that takes longer would be asked too often (our assumption). */
const LONGEST = 2_000;

const TOO_LONG = 'took too long';

/** Which tests evaluate which place. Throws if a test fails without any change. */
async function coverageOf(files: readonly string[], tests: readonly string[]): Promise<Coverage> {
  const worker = new WorkerProcess(tests);
  const reply = await worker.ask({ ask: 'cover', files: [...files], tests: [...tests] }, COVERAGE_LIMIT);
  await worker.end();
  if (!reply || !('coverage' in reply)) throw new Error('The tests did not come to an end.');
  const { failed } = reply.coverage;
  if (failed.length > 0) throw new Error(`These tests fail without any change:\n${failed.join('\n')}`);
  return reply.coverage;
}

/** Milliseconds that a change may cost: as long as the tests took, ten times over, and time to load. */
const limitOf = (tests: readonly TestsToRun[], { durations }: Coverage): number => {
  const known = Object.values(durations).reduce((sum, each) => sum + each, 0);
  const wanted = tests.flatMap(({ ids }) => ids ?? []).reduce((sum, id) => sum + (durations[id] ?? 0), 0);
  const whole = tests.some(({ ids }) => ids === null) ? known : 0;
  return 60_000 + tests.length * 5_000 + 10 * Math.max(wanted, whole);
};

/** `tests` are all that `of` may name; `settled` hears of each change as soon as its fate is known. */
export async function tryChanges<Item>(
  items: readonly Item[],
  tests: readonly string[],
  of: (item: Item) => { change: Change; tests: TestsToRun[]; limit: number },
  settled: (item: Item, tried: Tried) => void,
): Promise<void> {
  const waiting = [...items];
  const work = async () => {
    const worker = new WorkerProcess(tests);
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const { change, tests: wanted, limit } = of(item);
      if (wanted.length === 0) {
        settled(item, { fate: 'not covered', by: '' });
        continue;
      }
      const reply = await worker.ask({ ask: 'try', change, tests: wanted }, limit);
      const by = reply === null ? TOO_LONG : 'killedBy' in reply ? reply.killedBy : null;
      settled(item, by === null ? { fate: 'survived', by: '' } : { fate: 'killed', by });
    }
    await worker.end();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
}

/**
 * What is evaluated while a file loads could matter to every test that loads it. It is tried on the test files that
 * import it themselves, and on tests that run something of it: a constant is noticed there or, as far as this account
 * goes, nowhere.
 */
function testsOver(mutant: Mutant, { places, durations }: Coverage): TestsToRun[] {
  const here = places[placeOf(mutant)] ?? {};
  const running = new Map<string, Set<string>>();
  for (const [place, covering] of Object.entries(places)) {
    if (!place.startsWith(`${mutant.file}:`)) continue;
    for (const [file, ids] of Object.entries(covering)) {
      if (ids) running.set(file, new Set([...(running.get(file) ?? []), ...ids]));
    }
  }
  const wanted = Object.entries(here).flatMap(([file, ids]): TestsToRun[] => {
    const imports = importsOf(join(ROOT, file)).includes(join(ROOT, mutant.file));
    const all = ids ?? (running.size > 0 && !imports ? [...(running.get(file) ?? [])] : null);
    const quick = all?.filter((id) => (durations[id] ?? 0) <= LONGEST) ?? null;
    return quick?.length === 0 ? [] : [{ file, ids: quick }];
  });
  const name = basename(mutant.file, '.ts');
  const isNamesake = ({ file }: TestsToRun): number => (basename(file, '.test.ts') === name ? 0 : 1);
  return wanted.sort((a, b) => isNamesake(a) - isNamesake(b));
}

/** Whether every test that evaluates a place did so in the first round, and passed. */
function isSpared(mutant: Mutant, { places, spared }: Coverage): boolean {
  const here = Object.values(places[placeOf(mutant)] ?? {});
  const tests = here.reduce((sum, ids) => sum + (ids?.length ?? Number.POSITIVE_INFINITY), 0);
  return tests > 0 && spared[idOf(mutant)] === tests;
}

/**
 * Most mutants are killed in one process, by a first round that runs each test again and again. Those that are left
 * are tried one by one in a fresh process, since caches may have hidden them; `quick` spares that where it can.
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  tests: readonly string[],
  quick: boolean,
  settled: (mutant: Mutant, tried: Tried) => void,
): Promise<void> {
  const files = [...new Set(mutants.map(({ file }) => file))];
  const coverage = await coverageOf(files, tests);
  const left: Mutant[] = [];
  for (const mutant of mutants) {
    const by = coverage.killed[idOf(mutant)];
    if (by !== undefined) settled(mutant, { fate: 'killed', by });
    else if (quick && isSpared(mutant, coverage)) settled(mutant, { fate: 'survived', by: '' });
    else left.push(mutant);
  }
  const of = (mutant: Mutant) => {
    const wanted = testsOver(mutant, coverage);
    return { change: changed(mutant), tests: wanted, limit: limitOf(wanted, coverage) };
  };
  await tryChanges(left, tests, of, settled);
}
