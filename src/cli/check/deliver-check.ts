/** What `check` says at its end: a summary or JSON on stdout, and the reports that were asked for. */
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Gate } from '../../audit/gate.js';
import { type Difference, HOW_COMPARED } from '../../model/baseline-comparison.js';
import { jsonText } from '../../model/json-text.js';
import { plainText } from '../../model/plain-text.js';
import { checkDocument } from '../../report/check-document.js';
import { budgetSentence, type CheckRun, type RunSite } from '../../report/check-run.js';
import markdown from '../../report/formats/markdown.js';
import { summaryText } from '../../report/summary.js';
import type { SiteLook } from '../../report/view.js';
import type { Store } from '../../store/store.js';
import { auditView } from '../audit-view.js';
import type { Context } from '../context.js';
import { THEME } from '../formats.js';
import { packageVersion } from '../package-version.js';
import { shownPath, writeReportFile } from '../report-file.js';
import { withPictures } from '../report-pictures.js';
import type { Session } from '../session.js';
import { bareView } from './bare-view.js';
import type { CheckOptions } from './check-options.js';
import type { AttemptedSite } from './check-sites.js';
import { type WantedReporter, writeReports } from './reporters.js';
import { toSiteLook } from './site-look.js';

export interface CheckDelivery {
  startedAt: string;
  gate: Gate;
  reporters: readonly WantedReporter[];
  options: CheckOptions;
}

/** Writes what was asked for, then the summary; never decides the exit code. */
export async function deliverCheck(
  sites: readonly AttemptedSite[],
  wanted: CheckDelivery,
  session: Session,
): Promise<void> {
  await deliverRun(await checkRun(sites, wanted, session), { ...wanted, ...session });
}

export async function deliverRun(
  run: CheckRun,
  {
    reporters,
    options,
    context,
    store,
  }: Pick<CheckDelivery, 'reporters'> & {
    options: RunOutput;
    context: Context;
    store?: Store;
  },
): Promise<void> {
  await writeReports(reporters, run, context, store?.pictures);
  const report = options.report && (await writeReport(run, options.report, context, store));
  if (options.json) {
    context.stdout.write(`${jsonText(checkDocument(run))}\n`);
    return;
  }
  for (const { view, flaky, attempts } of run.sites) {
    context.stdout.write(`${summaryText(view)}\n`);
    if (flaky) context.stdout.write(`  Flaky: it failed at first, and passed at attempt ${attempts}.\n\n`);
  }
  for (const line of gateLines(run)) context.stdout.write(`${plainText(line)}\n`);
  if (options.quiet) return;
  const stored = run.sites.findLast(({ auditId }) => auditId)?.auditId;
  if (report) context.stdout.write(`Report: ${shownPath(report, context)}\n`);
  else if (stored) context.stdout.write(`Next: ownqueue report ${stored}\n`);
}

type RunOutput = Pick<CheckOptions, 'report' | 'json' | 'quiet'>;

/** Returns the absolute path. */
function writeReport({ sites }: CheckRun, report: string, context: Context, store?: Store): Promise<string> {
  const file = resolve(context.cwd, report);
  const texts = sites.map(({ view }) =>
    markdown.render(withPictures(view, store?.pictures, { format: 'markdown', file, context })),
  );
  return writeReportFile(file, texts.join('\n'), context);
}

async function checkRun(
  sites: readonly AttemptedSite[],
  { gate, startedAt }: CheckDelivery,
  session: Session,
): Promise<CheckRun> {
  const { context } = session;
  const { file } = session.project;
  // GitHub shows places by their path in the repository.
  const configFile = file && relative(context.env.GITHUB_WORKSPACE ?? context.cwd, file);
  const shown: RunSite[] = [];
  for (const { audit, ...site } of sites) {
    const looks = site.looks.map((look) => ({ ...look, comparison: toSiteLook(look).comparison }));
    const view = audit
      ? await auditView(audit, session, site.result.evidence)
      : unseenView(site, looks, session);
    shown.push({ ...site, auditId: audit?.id ?? '', looks, view });
  }
  return {
    toolVersion: packageVersion(),
    startedAt,
    finishedAt: context.now().toISOString(),
    configFile,
    sites: shown,
    budgets: gate.budgets.map(({ place, ...budget }) =>
      place && file && configFile ? { ...budget, place: place.replace(file, configFile) } : budget,
    ),
    comparison: gate.comparison,
    theme: await readFile(THEME, 'utf8').catch(() => ''),
  };
}

/** Of a site that nobody got to see. */
const unseenView = (
  site: Omit<AttemptedSite, 'audit'>,
  looks: readonly SiteLook[],
  { project, context }: Session,
) =>
  bareView(
    { ...site, auditId: '', looks, finishedAt: site.result.finishedAt, toolVersion: packageVersion() },
    {
      company: project.config.company ?? '',
      now: context.now().toISOString(),
      zone: context.zone,
      checks: {},
    },
  );

/** Budgets that were not kept, and what changed since the baseline. */
function gateLines({ budgets, comparison }: CheckRun): string[] {
  const lines = budgets
    .filter(({ met }) => !met)
    .map((budget) => `${budget.level === 'error' ? 'Exceeded' : 'Warning'}: ${budgetSentence(budget)}`);
  if (comparison?.comparable === false) lines.push(comparison.says, comparison.advice);
  if (comparison?.comparable) {
    lines.push(...comparison.differences.map(differenceLine));
    if (comparison.differences.length === 0) lines.push('Nothing changed since the baseline.');
    lines.push(HOW_COMPARED);
  }
  if (budgets.length > 0 && budgets.every(({ met }) => met))
    lines.push(`All ${budgets.length} budgets are kept.`);
  return lines;
}

function differenceLine({ kind, what, before, after, fails }: Difference): string {
  const word = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const than = kind === 'better' || kind === 'worse' ? 'than' : 'since';
  const only = (kind === 'worse' || kind === 'gone') && !fails ? ' (told only)' : '';
  return `${word} ${than} the baseline: ${what}: ${before} → ${after}${only}`;
}
