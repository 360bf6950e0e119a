/** Notes for each test which places it evaluates; what happens while its file loads belongs to all tests of the file. */
import { afterEach, beforeEach } from 'vitest';

declare global {
  var mutantHits: Set<string> | undefined;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Places, such as `src/model/score.ts:120-131`. */
    hits?: string[];
    hitsWhileLoading?: string[];
  }
}

const whileLoading = new Set<string>();
globalThis.mutantHits = whileLoading;

beforeEach(({ task }) => {
  task.meta.hitsWhileLoading = [...whileLoading];
  globalThis.mutantHits = new Set();
});

afterEach(({ task }) => {
  task.meta.hits = [...(globalThis.mutantHits ?? [])];
  globalThis.mutantHits = whileLoading;
});
