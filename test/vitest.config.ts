/**
 * How the tests run: one worker per file, real time limits, no globals. Hostile pages take all of the machine that they
 * can get, so they come last and alone: beside them other browsers would starve.
 *
 * Only tests that may start a browser are tried again: on a machine shared with others a browser may die or starve
 * once, and the runner says which test that was. A test of pure code that fails once has failed.
 */
import { defineConfig } from 'vitest/config';
import { testFilesOf } from './support/test-kinds.js';

const isHostile = (path: string): boolean => path.startsWith('test/hostile/');

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Hooks compile the program, and start browsers.
    hookTimeout: 300_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: testFilesOf('pure', 'process').filter((path) => !isHostile(path)),
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: testFilesOf('browser').filter((path) => !isHostile(path)),
          retry: 1,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          retry: 1,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
