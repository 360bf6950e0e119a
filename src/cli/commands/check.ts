/** `ownqueue check`: walk your own website as a customer, and keep what was found. */
import type { Budget } from '../../model/budget.js';
import { EXIT, type ExitCode, ExpectedError, NothingObservedError, UsageError } from '../../model/errors.js';
import {
  addCheckOptions,
  type CheckOptions,
  checkSettings,
  siteAddresses,
  wholeNumber,
} from '../check/check-options.js';
import type { AttemptedSite, CheckedSite } from '../check/check-sites.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { reportPath } from '../report-path.js';
import { openSession } from '../session.js';

export default defineCommand({
  name: 'check',
  summary: 'walk your website as a customer: contact, complain, buy; keep budgets in CI',
  define(command, _context, run) {
    addCheckOptions(command).action(
      run<CheckOptions>(({ args, options }, context) => check(args, options, context)),
    );
  },
});

/** Reports are written whatever happens on the way; only then is the run called a failure. */
async function check(args: string[], options: CheckOptions, outer: Context): Promise<ExitCode> {
  const deadline = deadlineOf(options, outer.signal);
  const context = { ...outer, signal: deadline.signal };
  try {
    await using session = await openSession(options, context);
    const { project } = session;
    const { urls, settings, checks, budgets, against, reporters, concurrency, retries } = await prepared(
      args,
      options,
      project,
      context,
    );
    const { passGate } = await import('../../audit/gate.js');
    const { openBrowser } = await import('../run-browser.js');
    const { runSites, unseenSite } = await import('../check/check-sites.js');
    const startedAt = context.now().toISOString();
    const failures: NothingObservedError[] = [];
    let sites: AttemptedSite[];
    try {
      await using browser = await openBrowser(options, project, context);
      const run = {
        concurrency,
        retries,
        exceeds: (site: CheckedSite) =>
          passGate([site], budgets, urls.length === 1 ? against : null).exceeded,
        excuse: (url: string, error: unknown) => {
          const late = deadline.ended(error);
          if (late) failures.push(late);
          return late && unseenSite(url, deadline.reason, settings, context);
        },
      };
      sites = await runSites(urls, settings, run, { ...session, browser, checks });
    } catch (error) {
      if (!(error instanceof NothingObservedError)) throw error;
      failures.push(error);
      sites = urls.map((url) => unseenSite(url, asReason(error.message), settings, context));
    }
    const gate = passGate(sites, budgets, against);
    const { deliverCheck } = await import('../check/deliver-check.js');
    await deliverCheck(sites, { startedAt, gate, reporters, options }, session);
    // Of a shard, the other parts may be what they are about.
    if (!options.shard) for (const budget of gate.idle) context.stderr.write(`${idleWords(budget)}\n`);
    if (failures[0]) throw failures[0];
    if (gate.comparison?.comparable === false) {
      throw new UsageError(gate.comparison.says, gate.comparison.advice);
    }
    const { sawNothing } = await import('../../report/gate-document.js');
    if (sites.some(sawNothing)) return EXIT.nothingObserved;
    return gate.exceeded && !options.exitZero ? EXIT.budget : EXIT.done;
  } catch (error) {
    if (error instanceof ExpectedError || outer.signal.aborted) throw error;
    throw deadline.ended(error) ?? error;
  }
}

/** Everything that can be wrong is found before anything is opened. Throws UsageError. */
async function prepared(args: string[], options: CheckOptions, project: Project, context: Context) {
  const urls = siteAddresses(args, options, project);
  if (options.report) reportPath(options.report, options.force, context);
  const settings = await checkSettings(options, args, project, context);
  const { gateSettings } = await import('../check/gate-settings.js');
  const { wantedReporters } = await import('../check/reporters.js');
  const { projectChecks } = await import('../catalogue.js');
  const checks = await projectChecks(project);
  const { budgets, against } = await gateSettings(options, project, checks, context);
  return {
    urls,
    settings,
    checks,
    budgets,
    against,
    reporters: await wantedReporters(options.reporter ?? []),
    concurrency: wholeNumber(options.concurrency, '--concurrency', 1),
    retries: wholeNumber(options.retries, '--retries', 0, 0),
  };
}

interface Deadline {
  /** Aborted when it has passed, or when `stop` is. */
  signal: AbortSignal;
  /** Why a site was not looked at, for the middle of a sentence. */
  reason: string;
  /** The error of a run that it has ended; null if it was not the deadline, but `stop` or something else. */
  ended(cause: unknown): NothingObservedError | null;
}

function deadlineOf({ deadline }: CheckOptions, stop: AbortSignal): Deadline {
  const seconds = wholeNumber(deadline, '--deadline', 0);
  if (seconds === 0) return { signal: stop, reason: '', ended: () => null };
  const passed = AbortSignal.timeout(seconds * 1000);
  const signal = AbortSignal.any([stop, passed]);
  const late = (cause: unknown) =>
    new NothingObservedError(
      `The run took longer than its deadline of ${seconds} seconds.`,
      'Give it more time with --deadline, or less to do with --pages or --shard.',
      { cause },
    );
  return {
    signal,
    reason: `the deadline of ${seconds} seconds passed first`,
    ended: (cause) => (passed.aborted && signal.reason === passed.reason ? late(cause) : null),
  };
}

/** Said loudly: a limit that nothing is held to looks as if it were kept. */
function idleWords({ measurement, operator, limit, viewport, language, site, place }: Budget): string {
  const about = [viewport, language, site].filter(Boolean).join(', ');
  const where = place ? ` (${place})` : '';
  return `WARNING: nothing in this run is ${about}, so ${measurement}${operator}${limit} was not checked${where}.`;
}

/** `No browser was found.` → `no browser was found`, for the middle of a sentence. */
const asReason = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
