/** Runs every due audit that needs nobody, one after the other. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { JobStatus } from '../../schedule/job-status.js';
import type { ReconciledJob } from '../../schedule/reconcile.js';
import { type RunReport, runOne } from '../../schedule/run-due.js';
import type { Session } from '../session.js';
import { runUnattended } from './run-unattended.js';
import type { Unattended } from './unattended.js';

/** A job whose moment has come. */
export type Due = ReconciledJob & { status: Extract<JobStatus, { kind: 'due' }> };

export const isDue = (each: ReconciledJob): each is Due => each.status.kind === 'due';

/** What was run by this process; what another one holds is left out. */
export async function runAllDue(
  found: readonly Due[],
  unattended: readonly Unattended[],
  session: Session,
): Promise<RunReport[]> {
  const { store, context } = session;
  const reports: RunReport[] = [];
  for (const { job, status } of found) {
    const channel = unattended.find((each) => each.channel === job.channel);
    if (!channel || context.signal.aborted) continue;
    const report = await runOne(job, status.draw, {
      book: store.schedule,
      holder: `${hostname()} ${process.pid} ${randomUUID()}`,
      now: context.now,
      run: () => runUnattended(job, channel, session),
      repeat: (work, milliseconds) => {
        const timer = setInterval(work, milliseconds);
        return () => clearInterval(timer);
      },
    });
    if (report) reports.push(report);
  }
  return reports;
}
