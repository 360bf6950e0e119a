/** What became of our own mutants last time, as far as neither the file nor the tests that decide have changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutant } from './mutants-of.js';
import { ROOT } from './rooms.js';
import { KEPT } from './stryker.js';
import type { Tried } from './try-mutants.js';

interface KeptFate extends Tried {
  /** Of the file as it was. */
  source: string;
  /** Of the test that failed; of all tests nearby if none did. */
  decidedBy: string;
}

const FILE = join(KEPT, 'ours.json');

const hashes = new Map<string, string>();

function hashOf(paths: readonly string[]): string {
  const known = paths.map((path) => {
    const hash =
      hashes.get(path) ??
      createHash('sha256')
        .update(readFileSync(join(ROOT, path)))
        .digest('hex');
    hashes.set(path, hash);
    return hash;
  });
  return createHash('sha256').update(known.join()).digest('hex').slice(0, 16);
}

export class KeptFates {
  private readonly fates: Record<string, KeptFate>;

  constructor(again: boolean) {
    this.fates = !again && existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  }

  find(mutant: Mutant, tests: readonly string[]): Tried | null {
    const kept = this.fates[keyOf(mutant)];
    if (!kept || kept.source !== hashOf([mutant.file])) return null;
    const decided = decidingTests(kept, tests);
    return decided.every((path) => existsSync(join(ROOT, path))) && kept.decidedBy === hashOf(decided)
      ? { fate: kept.fate, by: kept.by }
      : null;
  }

  keep(mutant: Mutant, tests: readonly string[], tried: Tried): void {
    const decidedBy = hashOf(decidingTests(tried, tests));
    this.fates[keyOf(mutant)] = { ...tried, source: hashOf([mutant.file]), decidedBy };
  }

  write(): void {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify(this.fates));
  }
}

const keyOf = ({ file, start, to }: Mutant): string => `${file}:${start}:${to}`;

function decidingTests({ by }: Tried, tests: readonly string[]): readonly string[] {
  const failed = by.split(' > ')[0]!;
  return failed.endsWith('.test.ts') ? [failed] : tests;
}
