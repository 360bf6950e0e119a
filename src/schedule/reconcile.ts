/** Keeps the schedule going: ticks off what was done, and draws what comes next. */
import type { Draw, DrawKey, Job } from '../model/schedule.js';
import { type AuditOfJob, fulfillingAudit } from './fulfilment.js';
import { type JobStatus, jobStatus, MISDRAWN } from './job-status.js';
import { type DrawInput, nextDraw } from './next-draw.js';

/** The part of the store that reconciling needs. */
export interface DrawBook {
  draws(job?: string): Promise<Draw[]>;
  commit(draw: Draw): Promise<boolean>;
  settle(
    key: DrawKey,
    settlement: { state: 'done' | 'skipped' | 'failed'; at: string; auditId?: string; reason?: string },
  ): Promise<boolean>;
}

export interface ReconcileInput extends Pick<DrawInput, 'now' | 'random' | 'salt'> {
  book: DrawBook;
  /** Finished audits of a channel from a moment on (ISO 8601 UTC). */
  audits(channel: string, since: string): Promise<AuditOfJob[]>;
  /** Opening hours and scenarios that count for a job. */
  place(job: Job): Promise<Pick<DrawInput, 'opening' | 'scenarios'>>;
}

export interface ReconciledJob {
  job: Job;
  /** Oldest first. */
  draws: readonly Draw[];
  status: JobStatus;
}

/** Two steps settle and draw at the most; two more allow for another process that does the same. */
const MOST_STEPS = 4;

/** Safe to repeat, and safe beside another process: each step is stored once, whoever takes it. */
export async function reconcile(job: Job, input: ReconcileInput): Promise<ReconciledJob> {
  for (let step = 0; ; step++) {
    const draws = await input.book.draws(job.id);
    const status = jobStatus(job, draws, input.now);
    const changed = step < MOST_STEPS && (await takeStep(job, draws, status, input));
    if (!changed) return { job, draws, status };
  }
}

/** Whether something was done after which the job has to be looked at again. */
async function takeStep(
  job: Job,
  draws: readonly Draw[],
  status: JobStatus,
  input: ReconcileInput,
): Promise<boolean> {
  if (status.kind === 'undrawn') {
    if (hasNoSlot(draws.at(-1), status.period.from)) return false;
    const place = await input.place(job);
    await input.book.commit(nextDraw(job, draws, status.period, { ...input, ...place }));
    return true;
  }
  if (status.kind === 'misdrawn') {
    return input.book.settle(status.draw, {
      state: 'skipped',
      at: input.now.toISOString(),
      reason: MISDRAWN,
    });
  }
  if (status.kind !== 'due') return false;
  const audit = fulfillingAudit(job, status.at, await input.audits(job.channel, status.at));
  if (!audit) return false;
  return input.book.settle(status.draw, { state: 'done', at: audit.startedAt, auditId: audit.id });
}

/** A job whose window holds no half hour is not drawn again for the same time. */
const hasNoSlot = (last: Draw | undefined, from: string): boolean =>
  last?.state === 'skipped' && last.settledAt === last.drawnAt && from <= last.periodTo;
