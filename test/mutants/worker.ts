/** One process that runs tests while a file is changed: in memory only, nothing is written. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest, type TestCase, type TestSpecification, type Vitest } from 'vitest/node';
import { idOf, type Mutant, mutantsOf, mutated, placeOf, switchable } from './mutants-of.js';
import { ROOT } from './rooms.js';

/** Which tests of a file evaluate a place; null is all of them. */
export type Covering = Record<string, string[] | null>;

export interface Coverage {
  /** By place, then by test file. */
  places: Record<string, Covering>;
  /** Milliseconds by the id of a test. */
  durations: Record<string, number>;
  /** Tests that fail without any change. */
  failed: string[];
  /** The test that killed it, by mutant. */
  killed: Record<string, string>;
  /** How many tests passed all the same, by mutant. */
  spared: Record<string, number>;
}

export interface Change {
  file: string;
  text: string;
}

/** A question from the one who started this process, and its answer. */
export type Request =
  | { ask: 'cover'; files: string[]; tests: string[] }
  | { ask: 'try'; change: Change; tests: { file: string; ids: string[] | null }[] };
/** `killedBy` is the name of the first test that failed; null if all passed. */
export type Reply = { coverage: Coverage } | { killedBy: string | null };

let switched = new Set<string>();
let change: Change | null = null;

const plugin = {
  name: 'mutants',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    const file = id.split('?')[0]!.slice(ROOT.length + 1);
    if (change?.file === file) return change.text;
    return switched.has(file) ? switchable(code, mutantsOf(file, code)) : null;
  },
};

async function start(options: { maxWorkers: number; bail: number; isolate: boolean; runner?: string }) {
  const vitest = await createVitest(
    'test',
    {
      config: 'test/mutants/vitest.config.ts',
      root: ROOT,
      watch: false,
      pool: 'threads',
      reporters: [{}],
      silent: true,
      ...options,
    },
    { plugins: [plugin] },
  );
  await vitest.standalone();
  return vitest;
}

const nameOf = (test: TestCase): string => `${test.module.relativeModuleId} > ${test.fullName}`;

async function cover(files: readonly string[], tests: readonly string[]): Promise<Coverage> {
  switched = new Set(files);
  const places = new Map<string, string[]>();
  for (const mutant of files.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')))) {
    places.set(placeOf(mutant), [...(places.get(placeOf(mutant)) ?? []), idOf(mutant)]);
  }
  const folder = mkdtempSync(join(tmpdir(), 'ownqueue-mutants-'));
  const killedFile = join(folder, 'killed');
  process.env.OWNQUEUE_MUTANTS = JSON.stringify([...places]);
  process.env.OWNQUEUE_MUTANTS_KILLED = killedFile;
  const vitest = await start({ maxWorkers: 2, bail: 0, isolate: true, runner: 'test/mutants/runner.ts' });
  const specifications = tests.flatMap((path) => specify(vitest, path, null));
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const killed = existsSync(killedFile) ? readFileSync(killedFile, 'utf8').trimEnd().split('\n') : [];
  rmSync(folder, { recursive: true });
  const coverage: Coverage = {
    places: {},
    durations: {},
    failed: [],
    spared: {},
    killed: Object.fromEntries(killed.map((line) => line.split('\t'))),
  };
  const placed = (place: string, file: string, id: string | null) => {
    coverage.places[place] ??= {};
    const here = coverage.places[place];
    const known = here[file];
    if (id === null) here[file] = null;
    else if (known !== null) here[file] = [...(known ?? []), id];
  };
  for (const module of testModules) {
    const file = module.relativeModuleId;
    const all = [...module.children.allTests()];
    if (all.length === 0 && module.errors().length > 0) coverage.failed.push(file);
    for (const test of all) {
      // What fails only after it has run many times, such as clearing up, says nothing.
      if (test.meta().passes === false) coverage.failed.push(nameOf(test));
      const { hits = [], hitsWhileLoading = [], spared = [], took = 0 } = test.meta();
      coverage.durations[test.id] = took;
      for (const id of spared) coverage.spared[id] = (coverage.spared[id] ?? 0) + 1;
      for (const place of hitsWhileLoading) placed(place, file, null);
      for (const place of hits) placed(place, file, test.id);
    }
  }
  await vitest.close();
  return coverage;
}

const specify = (vitest: Vitest, path: string, ids: string[] | null): TestSpecification[] =>
  vitest.projects.map((project) =>
    project.createSpecification(join(ROOT, path), ids === null ? undefined : { testIds: ids }),
  );

async function attempt(
  vitest: Vitest,
  wanted: Change,
  tests: readonly { file: string; ids: string[] | null }[],
): Promise<string | null> {
  change = wanted;
  vitest.invalidateFile(join(ROOT, wanted.file));
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  try {
    const specifications = tests.flatMap(({ file, ids }) => specify(vitest, file, ids));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    for (const module of testModules) {
      for (const test of module.children.allTests('failed')) return nameOf(test);
      if (!module.ok()) return module.relativeModuleId;
    }
    return unhandledErrors.length > 0 ? 'an error outside of the tests' : null;
  } finally {
    change = null;
    vitest.invalidateFile(join(ROOT, wanted.file));
  }
}

/** Answers one request after the other until the process is ended. */
export async function work(): Promise<void> {
  let vitest: Vitest | null = null;
  process.on('message', async (request: Request) => {
    let reply: Reply;
    if (request.ask === 'cover') reply = { coverage: await cover(request.files, request.tests) };
    else {
      vitest ??= await start({ maxWorkers: 1, bail: 1, isolate: false });
      reply = { killedBy: await attempt(vitest, request.change, request.tests) };
    }
    process.send?.(reply);
  });
  process.send?.('ready');
}

export const changed = (mutant: Mutant): Change => ({
  file: mutant.file,
  text: mutated(readFileSync(join(ROOT, mutant.file), 'utf8'), mutant),
});
