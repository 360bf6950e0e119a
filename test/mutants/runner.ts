/**
 * Runs each test once as it is, and then once more for every mutant whose place it has evaluated. A mutant is killed
 * only if the test fails with it and passes again right afterwards: what a test or a cache remembers proves nothing.
 */
import { setMaxListeners } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { type RunnerTestCase, TestRunner } from 'vitest';

declare global {
  /** Hears of each place that is evaluated. */
  var mutantHere: ((place: string) => void) | undefined;
  /** The mutant in force. */
  var activeMutant: string | undefined;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Places evaluated while the test ran. */
    hits?: string[];
    /** Places evaluated while its file was loaded. */
    hitsWhileLoading?: string[];
    /** Mutants with which this test passes as well. */
    spared?: string[];
    /** Whether the test passes before anything is changed. */
    passes?: boolean;
    /** Milliseconds, as it is. */
    took?: number;
  }
}

/** How many times as often a place may be evaluated before a change counts as endless, and at least how often. */
const ENDLESS = { times: 100, least: 10_000 };
/** Milliseconds; tests that take longer would be run too often (our assumption). */
const LONGEST = 2_000;

// Each run of a test adds listeners to the same signal.
setMaxListeners(0);

/** All mutants by their place. */
const mutants = new Map<string, string[]>(JSON.parse(process.env.OWNQUEUE_MUTANTS ?? '[]'));
/** One id and the test that killed it a line, shared with the processes beside this one. */
const killedFile = process.env.OWNQUEUE_MUTANTS_KILLED ?? '';

function alreadyKilled(): Set<string> {
  const lines = existsSync(killedFile) ? readFileSync(killedFile, 'utf8').split('\n') : [];
  return new Set(lines.map((line) => line.split('\t')[0]!));
}

export default class MutantRunner extends TestRunner {
  private readonly whileLoading = new Set<string>();
  private killed = new Set<string>();

  override onCollectStart(file: Parameters<TestRunner['onCollectStart']>[0]): void {
    this.killed = alreadyKilled();
    globalThis.mutantHere = (place) => void this.whileLoading.add(place);
    super.onCollectStart(file);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const hits = new Set<string>();
    let evaluated = 0;
    globalThis.mutantHere = (place) => {
      evaluated += 1;
      hits.add(place);
    };
    test.meta.passes = false;
    const began = performance.now();
    await run();
    test.meta.passes = true;
    const took = performance.now() - began;
    test.meta.took = took;
    test.meta.hits = [...hits];
    test.meta.hitsWhileLoading = [...this.whileLoading];
    const left = [...hits].flatMap((place) => mutants.get(place) ?? []).filter((id) => !this.killed.has(id));
    if (took <= LONGEST && left.length > 0) {
      const most = Math.max(ENDLESS.least, evaluated * ENDLESS.times);
      test.meta.spared = await this.tryEach(test, left, () => passes(run, most, 5_000 + 20 * took));
    }
    globalThis.mutantHere = (place) => void this.whileLoading.add(place);
  }

  private async tryEach(test: RunnerTestCase, ids: readonly string[], passes: () => Promise<boolean>) {
    const spared: string[] = [];
    if (!(await passes())) return spared;
    for (const id of ids) {
      globalThis.activeMutant = id;
      const passed = await passes();
      globalThis.activeMutant = undefined;
      if (passed) spared.push(id);
      else if (await passes()) {
        this.killed.add(id);
        appendFileSync(killedFile, `${id}\t${test.file.name} > ${test.name}\n`);
      } else return spared;
    }
    return spared;
  }
}

/** Whether a test passes, without evaluating places more often or taking longer than that. */
async function passes(run: () => unknown, most: number, milliseconds: number): Promise<boolean> {
  let evaluated = 0;
  globalThis.mutantHere = () => {
    evaluated += 1;
    if (evaluated > most) throw new Error('This change makes the program endless.');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const whole = async (): Promise<boolean> => {
    await run();
    return true;
  };
  try {
    return await Promise.race([whole(), tooLong]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
