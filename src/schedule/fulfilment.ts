/** Which audit was done for a draw, and whether it came in time. */
import type { Audit } from '../model/audit.js';
import { MINUTE } from '../model/durations.js';
import type { Job } from '../model/schedule.js';
import { SLOT_MINUTES } from './slots.js';

/** An audit that begins this long after the drawn half hour still counts as on time, in minutes (our assumption). */
const GRACE = 30;

export type AuditOfJob = Pick<
  Audit,
  'id' | 'channel' | 'subject' | 'branch' | 'startedAt' | 'finishedAt' | 'status' | 'practice' | 'announced'
>;

/** The first audit that saw something of the job's channel, subject and branch from the drawn moment on; practice does not count. */
export function fulfillingAudit<A extends AuditOfJob>(job: Job, at: string, audits: readonly A[]): A | null {
  const fitting = audits.filter((audit) => belongsTo(job, audit) && !audit.practice && audit.startedAt >= at);
  return fitting.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))[0] ?? null;
}

export const belongsTo = (job: Job, audit: AuditOfJob): boolean =>
  audit.channel === job.channel &&
  audit.finishedAt !== null &&
  audit.status !== 'unreachable' &&
  (job.subject === '' || sameWords(audit.subject, job.subject)) &&
  // Programs look at a website from nowhere in particular: their audits name no branch.
  (job.branch === '' || audit.branch === '' || audit.branch === job.branch);

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export const isOnTime = (at: string, startedAt: string): boolean =>
  Date.parse(startedAt) <= Date.parse(at) + (SLOT_MINUTES + GRACE) * MINUTE;
