/**
 * How the tests run: one worker per file, real time limits, no globals. Hostile pages take all of the machine that they
 * can get, so they come last and alone: beside them other browsers would starve.
 */
import { defineConfig } from 'vitest/config';

const HOSTILE = 'test/hostile/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // On a machine shared with others a browser may die or starve once; the runner says which test was tried again.
    retry: 1,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: [HOSTILE],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: [HOSTILE],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
