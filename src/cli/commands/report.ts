/** `ownqueue report`: one audit, all queues over a period, or branches beside each other. */

import type { Audit } from '../../model/audit.js';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import { addDeliverOptions, type DeliverOptions, deliverReport } from '../deliver-report.js';
import { addScopeOptions, type ScopeOptions, scopeFilter } from '../scope-options.js';
import { type Session, withSession } from '../session.js';

interface ReportOptions extends DeliverOptions, ScopeOptions {
  all?: boolean;
  branches?: boolean;
}

export default defineCommand({
  name: 'report',
  summary: 'a report about one audit, all queues over a period, or all branches',
  define(command, _context, run) {
    command
      .argument('[audit]', 'id of the audit, or the beginning of one (default: the latest)')
      .option('--all', 'the state of all queues; so too with --since or --until')
      .option('--branches', 'branches beside each other');
    addDeliverOptions(addScopeOptions(command)).action(
      run<ReportOptions>(({ args, options }, context) => report(args[0], options, context)),
    );
  },
});

async function report(id: string | undefined, options: ReportOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const period = options.since !== undefined || options.until !== undefined;
    if (id === undefined && options.branches) {
      const { branchesView } = await import('../report-views.js');
      await deliverReport(await branchesView(options, session), 'branches', options, session);
    } else if (id === undefined && (options.all || period)) {
      const { queuesView } = await import('../report-views.js');
      await deliverReport(await queuesView(options, session), 'queues', options, session);
    } else {
      const { auditView } = await import('../audit-view.js');
      const audit = await auditFor(id, options, session);
      await deliverReport(await auditView(audit, session), audit.channel, options, session);
    }
    return EXIT.done;
  });
}

/** The audit named, or the latest that fits. Throws UsageError. */
async function auditFor(
  id: string | undefined,
  options: ScopeOptions,
  { store, context }: Session,
): Promise<Audit> {
  if (id !== undefined) {
    const audit = await store.audits.find(id);
    if (audit) return audit;
    throw new UsageError(
      id === 'latest' ? 'No audit is stored here yet.' : `There is no audit ${id}.`,
      id === 'latest' ? 'Start with: ownqueue demo' : 'Without an id, ownqueue report shows the latest one.',
    );
  }
  const [latest] = await store.audits.list({ ...scopeFilter(options, context), limit: 1 });
  const audit = latest && (await store.audits.find(latest.id));
  if (audit) return audit;
  const { refuseUnknownNames } = await import('../nothing-fits.js');
  await refuseUnknownNames(options, store);
  throw new UsageError('No stored audit fits.', 'Start with: ownqueue demo, or drop --channel and --branch.');
}
