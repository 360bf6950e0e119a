/** The threat model names its proof, and the proof is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const TEST = import.meta.dirname;

it('every test that the threat model in src/README.md names exists', () => {
  const text = readFileSync(resolve(TEST, '../src/README.md'), 'utf8');
  const [, table = ''] = /## What is defended[\s\S]*?\n\| :-- .*\n((?:\|.*\n)+)/.exec(text) ?? [];
  const rows = table.trimEnd().split('\n');
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const proofs = [...(row.split(' | ').at(-1) ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(proofs.length, row).toBeGreaterThan(0);
    for (const proof of proofs) {
      expect(existsSync(join(TEST, `${proof}.test.ts`)) || existsSync(join(TEST, proof)), proof).toBe(true);
    }
  }
});
