/** Stryker's mutants: what it changes, and how that ends. */
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from './rooms.js';
import type { Fate } from './try-mutants.js';

/** Kept between runs, so that only what has changed is tried again. */
export const KEPT = join(ROOT, 'coverage/mutants');

export interface StrykerMutant {
  file: string;
  /** The name of Stryker's mutator, such as `StringLiteral`. */
  kind: string;
  line: number;
  from: string;
  to: string;
  fate: Fate;
}

/** A mutant that cannot even be run is noticed by the first test; only what none notices is of interest. */
const FATES: Record<string, Fate> = { Survived: 'survived', NoCoverage: 'not covered' };

/** `places` are files, or files with lines such as `src/a.ts:3-5`. */
export async function strykerMutants(
  room: string,
  places: readonly string[],
  tests: readonly string[],
  again: boolean,
): Promise<StrykerMutant[]> {
  mkdirSync(KEPT, { recursive: true });
  // The runner's processes inherit it.
  process.env.OWNQUEUE_MUTANT_TESTS = JSON.stringify(tests);
  const stryker = new Stryker({
    configFile: 'test/mutants/stryker.config.json',
    mutate: [...places],
    incrementalFile: join(KEPT, `stryker-${room}.json`),
    force: again,
    tempDirName: join(tmpdir(), `ownqueue-mutants-${process.pid}`),
  });
  const results = await stryker.runMutationTest();
  return results.map(({ fileName, mutatorName, location, replacement, status }) => {
    const file = fileName.replaceAll('\\', '/').slice(ROOT.length + 1);
    return {
      file,
      kind: mutatorName,
      line: location.start.line,
      from: textBetween(readFileSync(join(ROOT, file), 'utf8'), location),
      to: replacement,
      fate: FATES[status] ?? 'killed',
    };
  });
}

interface Point {
  /** Both counted from one. */
  line: number;
  column: number;
}

function textBetween(source: string, { start, end }: Record<'start' | 'end', Point>): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}
