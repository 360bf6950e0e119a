/** `ownqueue check`: walk your own website as a customer, and keep what was found. */
import type { GatedSite } from '../../audit/gate.js';
import type { Budget } from '../../model/budget.js';
import { EXIT, type ExitCode, ExpectedError, NothingObservedError, UsageError } from '../../model/errors.js';
import {
  addCheckOptions,
  type CheckOptions,
  siteAddresses,
  siteSettings,
  wholeNumber,
} from '../check/check-options.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import { reportPath } from '../report-path.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'check',
  summary: 'walk your website as a customer: contact, complain, buy; keep budgets in CI',
  define(command, _context, run) {
    addCheckOptions(command).action(
      run<CheckOptions>(({ args, options }, context) => check(args, options, context)),
    );
  },
});

async function check(args: string[], options: CheckOptions, outer: Context): Promise<ExitCode> {
  const seconds = wholeNumber(options.deadline, '--deadline', 0);
  if (seconds === 0) return checkSites(args, options, outer, null);
  const deadline = { seconds, passed: AbortSignal.timeout(seconds * 1000) };
  const signal = AbortSignal.any([outer.signal, deadline.passed]);
  try {
    return await checkSites(args, options, { ...outer, signal }, deadline);
  } catch (error) {
    if (error instanceof ExpectedError || !deadline.passed.aborted || outer.signal.aborted) throw error;
    throw late(seconds, error);
  }
}

interface Deadline {
  seconds: number;
  passed: AbortSignal;
}

const late = (seconds: number, cause?: unknown) =>
  new NothingObservedError(
    `The run took longer than its deadline of ${seconds} seconds.`,
    'Give it more time with --deadline, or less to do with --pages or --shard.',
    { cause },
  );

/** Reports are written whatever happens on the way; only then is the run called a failure. */
async function checkSites(
  args: string[],
  options: CheckOptions,
  context: Context,
  deadline: Deadline | null,
): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { project } = session;
    const urls = siteAddresses(args, options, project);
    if (options.report) reportPath(options.report, options.force, context);
    const { accessByAddress } = await import('../check/access.js');
    const access = await accessByAddress(args, options, project, context);
    const { readRecordings } = await import('../check/recordings.js');
    const recordings = await readRecordings(project, context);
    const settings = { ...siteSettings(options, project), access, recordings };
    const { gateSettings } = await import('../check/gate-settings.js');
    const { wantedReporters } = await import('../check/reporters.js');
    const { projectChecks } = await import('../catalogue.js');
    // Loaded before the visit, so that a broken check costs none.
    const checks = await projectChecks(project);
    const { budgets, against } = await gateSettings(options, project, checks, context);
    const reporters = await wantedReporters(options.reporter ?? []);
    const { passGate } = await import('../../audit/gate.js');
    const { withBrowser } = await import('../run-browser.js');
    const { runSites } = await import('../check/run-sites.js');
    const { unseenSite } = await import('../check/unseen-site.js');
    const startedAt = context.now().toISOString();
    const failures: NothingObservedError[] = [];
    const run = {
      settings,
      concurrency: wholeNumber(options.concurrency, '--concurrency', 1),
      retries: wholeNumber(options.retries, '--retries', 0, 0),
      gate: (site: GatedSite) => passGate([site], budgets, urls.length === 1 ? against : null),
      excuse: (error: unknown) => {
        if (!deadline || !isReason(context.signal, deadline.passed)) return null;
        failures.push(late(deadline.seconds, error));
        return `the deadline of ${deadline.seconds} seconds passed first`;
      },
    };
    const sites = await withBrowser(options, project, context, (_browser, { through }, browser) =>
      runSites(urls, run, { ...session, browser, checks, through }),
    ).catch((error: unknown) => {
      if (!(error instanceof NothingObservedError)) throw error;
      failures.push(error);
      return urls.map((url) => unseenSite(url, asReason(error.message), settings, context));
    });
    const gate = passGate(sites, budgets, against);
    const { sawNothing } = await import('../../report/gate-document.js');
    const { deliverCheck } = await import('../check/deliver-check.js');
    await deliverCheck(sites, { startedAt, gate, reporters, options }, session);
    // Of a shard, the other parts may be what they are about.
    if (!options.shard) for (const budget of gate.idle) context.stderr.write(`${idleWords(budget)}\n`);
    if (failures[0]) throw failures[0];
    if (gate.comparison?.comparable === false) {
      throw new UsageError(gate.comparison.says, gate.comparison.advice);
    }
    if (sites.some(sawNothing)) return EXIT.nothingObserved;
    return gate.exceeded && !options.exitZero ? EXIT.budget : EXIT.done;
  });
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

/** Whether it was this signal that aborted, and not Ctrl-C before it. */
const isReason = (signal: AbortSignal, cause: AbortSignal): boolean =>
  cause.aborted && signal.reason === cause.reason;
