/** How the benches run: one after the other, with time to make their stores. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    testTimeout: 900_000,
    maxWorkers: 1,
    reporters: ['default'],
  },
});
