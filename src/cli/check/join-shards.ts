/** `ownqueue merge` for shards: one report and one exit code for all of them. */
import { readFile } from 'node:fs/promises';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { isExceeded, sawNothing } from '../../report/gate-document.js';
import type { Context } from '../context.js';
import { THEME } from '../formats.js';
import type { GlobalOptions } from '../global-options.js';
import { loadProject } from '../project.js';
import { reportPath } from '../report-path.js';
import type { CheckOptions } from './check-options.js';
import { deliverRun } from './deliver-check.js';
import { mergedRun } from './merge-shards.js';
import { wantedReporters } from './reporters.js';

export async function joinShards(
  files: readonly string[],
  options: Pick<CheckOptions, 'report' | 'force' | 'reporter' | 'exitZero'> & GlobalOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.report) reportPath(options.report, options.force, context);
  const reporters = await wantedReporters(options.reporter ?? []);
  const project = await loadProject(options, context);
  const theme = await readFile(THEME, 'utf8').catch(() => '');
  const run = await mergedRun(files, theme, { project, context });
  await deliverRun(run, { reporters, options, context });
  if (run.comparison?.comparable === false) throw new UsageError(run.comparison.says, run.comparison.advice);
  if (run.sites.some(sawNothing)) return EXIT.nothingObserved;
  return isExceeded(run) && !options.exitZero ? EXIT.budget : EXIT.done;
}
