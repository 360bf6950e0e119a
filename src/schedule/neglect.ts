/** Notices where nobody looked for longer than was meant: runs that did not happen leave no trace of their own. */

import { DAY } from '../model/durations.js';
import type { Draw, Job } from '../model/schedule.js';
import { type AuditOfJob, belongsTo } from './fulfilment.js';
import { localDate } from './job-status.js';
import { daysBetween } from './local-time.js';
import { periodAt } from './recurrence.js';
import { unseal } from './seal.js';

/** A job that nobody has looked at for longer than it asks for. */
export interface Neglected {
  job: Job;
  /** Whole days since the last audit, or since the job was made where there is none. */
  days: number;
  lastAt: string | null;
}

/** A moment may stay unused this long before it is shown (our assumption). */
const PATIENCE = DAY;

/** Pure. Jobs whose moment passed unused, or that saw no audit for two of their periods; longest first. */
export function neglected(
  jobs: readonly Job[],
  draws: readonly Draw[],
  audits: readonly AuditOfJob[],
  now: Date,
): Neglected[] {
  return jobs
    .filter((job) => job.removedAt === null)
    .map((job) => {
      const starts = audits
        .filter((audit) => (belongsTo(job, audit) && !audit.practice) || wasDoneFor(job, draws, audit))
        .map(({ startedAt }) => startedAt);
      const lastAt = starts.sort().at(-1) ?? null;
      const days = Math.floor((now.getTime() - Date.parse(lastAt ?? job.createdAt)) / DAY);
      return { job, days, lastAt };
    })
    .filter(({ job, days }) => days > 0 && (isOverdue(job, draws, now) || days > twoPeriods(job, now)))
    .sort((a, b) => b.days - a.days);
}

const wasDoneFor = (job: Job, draws: readonly Draw[], { id }: AuditOfJob): boolean =>
  draws.some((draw) => draw.job === job.id && draw.auditId === id);

const isOverdue = (job: Job, draws: readonly Draw[], now: Date): boolean =>
  draws.some(
    ({ job: id, state, content }) =>
      id === job.id &&
      state === 'sealed' &&
      Date.parse(unseal(content).slot?.at ?? '') < now.getTime() - PATIENCE,
  );

/** Two moments of neighbouring periods can lie almost two periods apart, and nothing was missed. */
function twoPeriods({ recurrence, start, zone }: Job, now: Date): number {
  const today = localDate(now.getTime(), zone);
  const { from, to } = periodAt(recurrence, start, today > start ? today : start);
  return daysBetween(from, to) * 2;
}

/** `No website check for 9 days.` */
export const neglectSentence = ({ job, days }: Neglected): string =>
  `No ${job.channel} ${job.minutes === 0 ? 'check' : 'audit'} for ${days} days.`;
