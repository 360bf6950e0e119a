/** How tests run against mutants: only those that are handed in, the quickest first, until one fails. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Our own runner has put them in order.
    if (process.env.STRYKER_MUTATOR_WORKER === undefined) return files;
    const duration = ({ project, moduleId }: TestSpecification): number => {
      const path = moduleId.slice(project.config.root.length + 1);
      return this.ctx.cache.getFileTestResults(`${project.name}:${path}`)?.duration ?? 0;
    };
    return [...files].sort((a, b) => duration(a) - duration(b));
  }
}

export default defineConfig({
  cacheDir: 'coverage/mutants/vite',
  test: {
    include: JSON.parse(process.env.OWNQUEUE_MUTANT_TESTS ?? '[]'),
    // Nothing is written beside the tests.
    update: false,
    env: { CI: 'true' },
    // A change that makes a test slow is noticed by the one who waits for all of them.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    sequence: { sequencer: QuickestFirst },
  },
});
