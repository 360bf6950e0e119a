/** `ownqueue check`: walk your own website as a customer, and keep what was found. */
import { EXIT, type ExitCode, NothingObservedError, UsageError } from '../../model/errors.js';
import {
  addCheckOptions,
  addressesOf,
  type CheckOptions,
  settingsOf,
  wholeNumber,
} from '../check/check-options.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import { withStore } from '../open-store.js';

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
  const context = seconds > 0 ? withDeadline(outer, seconds) : outer;
  try {
    return await checkSites(args, options, context);
  } catch (error) {
    if (!context.signal.aborted || outer.signal.aborted) throw error;
    throw new NothingObservedError(
      `The run took longer than its deadline of ${seconds} seconds.`,
      'Give it more time with --deadline, or less to do with --pages or --shard.',
      { cause: error },
    );
  }
}

async function checkSites(args: string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  return withStore(options, context, async (store, project) => {
    const urls = addressesOf(args, options, project);
    const { accessOf } = await import('../check/access.js');
    const access = await accessOf(args, options, project, context);
    const { recordingsOf } = await import('../check/recordings.js');
    const recordings = await recordingsOf(project, context);
    const settings = { ...settingsOf(options, project), access, recordings };
    const { gateSettings } = await import('../check/gate-settings.js');
    const { wantedReporters } = await import('../check/reporters.js');
    const { budgets, baseline } = await gateSettings(options, project, context);
    const reporters = await wantedReporters(options.reporter ?? []);
    const { passGate } = await import('../../audit/gate.js');
    const { withBrowser } = await import('../run-browser.js');
    const { runSites } = await import('../check/run-sites.js');
    const startedAt = context.now().toISOString();
    const sites = await withBrowser(options, project, context, (browser, { trouble }) =>
      runSites(
        urls,
        {
          settings,
          concurrency: wholeNumber(options.concurrency, '--concurrency', 1),
          retries: wholeNumber(options.retries, '--retries', 0, 0),
          gate: (site) => passGate([site], budgets, urls.length === 1 ? baseline : null),
        },
        { browser, store, project, context, trouble },
      ),
    );
    const gate = passGate(sites, budgets, baseline);
    const { sawNothing } = await import('../../report/gate-document.js');
    const { tellCheck } = await import('../check/tell-check.js');
    await tellCheck(sites, { startedAt, gate, reporters, options, project, store, context });
    if (gate.comparison?.comparable === false) {
      throw new UsageError(gate.comparison.says, gate.comparison.advice);
    }
    if (sites.some(sawNothing)) return EXIT.nothingObserved;
    return gate.exceeded && !options.exitZero ? EXIT.budget : EXIT.done;
  });
}

const withDeadline = (context: Context, seconds: number): Context => ({
  ...context,
  signal: AbortSignal.any([context.signal, AbortSignal.timeout(seconds * 1000)]),
});
