/** Reporters asked for on the command line: discovered from their folder, written before the exit code is decided. */
import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { discover } from '../../audit/discover.js';
import { UsageError } from '../../model/errors.js';
import type { CheckRun, Reporter } from '../../report/check-run.js';
import type { PictureStore } from '../../store/pictures.js';
import type { Context } from '../context.js';
import { writeReportFile } from '../report-file.js';
import { withPictures } from '../report-pictures.js';

export interface WantedReporter {
  reporter: Reporter;
  /** null for `github`, which knows its place. */
  file: string | null;
}

/** `junit=out.xml`, `github`. Throws UsageError before anything is looked at. */
export async function wantedReporters(words: readonly string[]): Promise<WantedReporter[]> {
  if (words.length === 0) return [];
  const known = await discover<Reporter>(new URL('../../report/reporters/', import.meta.url));
  return words.map((word) => {
    const [name = '', ...rest] = word.split('=');
    const reporter = known.find((each) => each.name === name);
    const names = known.map((each) => each.name).join(', ');
    if (!reporter) throw new UsageError(`There is no reporter “${name}”.`, `Use one of: ${names}.`);
    const file = rest.join('=');
    if (!file && name !== 'github') {
      throw new UsageError(
        `The reporter ${name} needs a file.`,
        `Write it like --reporter ${name}=report.${name}.`,
      );
    }
    return { reporter, file: file || null };
  });
}

/** All files are written whole; a file that cannot be written is an error after the others were. */
export async function writeReports(
  wanted: readonly WantedReporter[],
  run: CheckRun,
  context: Context,
  pictures?: Pick<PictureStore, 'path'>,
) {
  const illustrated = ({ reporter: { name }, file }: WantedReporter): CheckRun => ({
    ...run,
    sites: run.sites.map((site) => ({
      ...site,
      view: withPictures(site.view, pictures, {
        format: name,
        file: file && resolve(context.cwd, file),
        context,
      }),
    })),
  });
  const results = await Promise.allSettled(wanted.map((each) => writeOne(each, illustrated(each), context)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

async function writeOne({ reporter, file }: WantedReporter, run: CheckRun, context: Context): Promise<void> {
  const text = reporter.render(run);
  if (file) {
    await writeReportFile(file, text, context);
    return;
  }
  const summary = context.env.GITHUB_STEP_SUMMARY;
  if (summary) await appendFile(summary, text);
  const { githubAnnotations } = await import('../../report/github-annotations.js');
  context.stdout.write(githubAnnotations(run));
}
