/** The tests that have a long form, at full length: every test file that imports `support/soak.js`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Milliseconds after which everything is ended as failed (our assumption: an hour is a night shift's break). */
const LIMIT = 60 * 60_000;

const long = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => readFileSync(join(import.meta.dirname, path), 'utf8').includes('support/soak.js'))
  .map((path) => `test/${path.replaceAll('\\', '/')}`);

setTimeout(() => {
  process.stderr.write(`The soak took longer than ${LIMIT / 60_000} minutes.\n`);
  process.exit(1);
}, LIMIT).unref();

export default defineConfig({
  test: {
    include: long,
    env: { OWNQUEUE_SOAK: '1' },
    testTimeout: LIMIT,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['verbose'],
  },
});
