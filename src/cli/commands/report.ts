/** `ownqueue report`: one audit, all queues over a period, or branches beside each other. */

import type { Audit } from '../../model/audit.js';
import { EXIT, type ExitCode, StoreError, UsageError } from '../../model/errors.js';
import { plainText } from '../../model/plain-text.js';
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
      await reportAudit(await auditFor(id, options, session), options, session);
    }
    return EXIT.done;
  });
}

/** What an audit found stands beside its evidence, and is shown also if that is damaged. */
async function reportAudit(audit: Audit, options: ReportOptions, session: Session): Promise<void> {
  const { store, context } = session;
  const { auditView } = await import('../audit-view.js');
  const { readingEvidence } = await import('../sound-evidence.js');
  const deliver = async (evidence?: readonly []) =>
    deliverReport(await auditView(audit, session, evidence), audit.channel, options, session);
  try {
    await readingEvidence(
      audit.id,
      () => store.audits.evidence(audit.id),
      () => deliver(),
    );
  } catch (error) {
    if (!(error instanceof StoreError) || error.cause === undefined) throw error;
    context.stderr.write(`WARNING: ${plainText(error.message)} ${plainText(error.advice)}\n`);
    await deliver([]);
  }
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
